package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.tone.Tone;
import org.quizwright.generation.wording.LeansBack;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Words;
import org.quizwright.model.content.Cause;
import org.quizwright.model.content.Claim;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Why something happened, by the reason that the text itself gives. */
final class CauseReason implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("cause-reason", Skill.CLOSE_READING, Demand.LOCATE);

  /** Markers after which the reason stands as it is; others name the effect first. */
  private static final List<String> REASONS =
      List.of(
          "because",
          "because of",
          "due to",
          "owing to",
          "thanks to",
          "as a result of",
          "in order to",
          "out of fear of",
          "on the grounds that",
          "as a consequence of");

  /** "Eleven people were hit": of whom, only the text says. */
  private static final Pattern MANY =
      Pattern.compile(
          "^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Some|Several|Many|Most|Dozens|Hundreds|Thousands)\\b");

  private static final int MOST_WORDS = 20;

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().causes().stream()
        .filter(cause -> facts.isTaughtHere(cause.ref().source(), cause.ref().passage()))
        .flatMap(cause -> draft(facts, cause).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Cause cause) {
    String effect = cause.effect().strip();
    boolean plain =
        Words.in(effect).size() <= MOST_WORDS
            && Words.in(cause.cause()).size() <= MOST_WORDS
            && REASONS.stream().anyMatch(marker(cause)::endsWith)
            && StandAlone.isClear(effect)
            && !LeansBack.test(cause)
            && effect.indexOf(',') < 0
            && !marker(cause).contains("partly")
            && !effect.matches(
                ".*\\b(?:next|following|same) (?:day|morning|night|week|month|year)\\b.*")
            && !MANY.matcher(effect).find()
            && !Cruelty.isIn(effect)
            && !effect.matches(".*\\bnot\\b.*")
            && !Tone.colours(effect);
    return plain
        ? WhyInversion.of(facts.language().parse(effect + "."))
            .flatMap(asked -> draft(facts, cause, asked))
        : Optional.empty();
  }

  private static Optional<Draft> draft(Facts facts, Cause cause, String asked) {
    Optional<String> sentence = facts.sentence(cause.ref());
    String holder =
        facts
            .model()
            .claim(cause.ref())
            .map(Claim::assertedBy)
            .orElse(Voice.author(facts, cause.ref().source()));
    String stem = "According to %s, why %s?".formatted(holder, asked);
    String reason = sentenceCase(marker(cause)) + " " + cause.cause().strip() + ".";
    return sentence.map(
        words ->
            DRAFTING.draft(
                facts,
                cause.cause(),
                ShortAnswer.ofOne(stem, reason, "reason", cause.cause().strip()),
                1,
                List.of(facts.quote(cause.ref().source(), cause.ref().passage(), words)),
                List.of(holder)));
  }

  private static String marker(Cause cause) {
    return cause.marker().toLowerCase(Locale.ROOT);
  }

  private static String sentenceCase(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
