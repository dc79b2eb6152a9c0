package org.quizwright.generation.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Plain;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.Case;
import org.quizwright.language.Words;
import org.quizwright.model.content.Cause;
import org.quizwright.model.content.Claim;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What reason, or how many of them, a text gives for something that it says in the same breath. */
final class ReasonGiven implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("reason-given", Skill.CLOSE_READING, Demand.LOCATE).after(Aspect.REASON);

  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 26;

  /** "Thanks to the inquiry" says little. */
  private static final int FEWEST_OF_REASON = 3;

  /** Markers that follow the effect. */
  private static final Pattern REASON =
      Pattern.compile(
          "(?i).*\\b(because|because of|due to|owing to|thanks to|as a result of|in order to"
              + "|out of fear of|on the grounds that|as a consequence of|is a result of"
              + "|was (?:a|the) result of)");

  private static final Pattern OF_A_THING = Pattern.compile("(?i)(?:is|was) (?:a|the) result of");

  /** "For two pints of gin": nothing was done yet for which there could be a reason. */
  private static final Pattern OPENS_WITH_A_PHRASE =
      Pattern.compile("^(?:For|In|At|On|With|From|After|Before|By) [^,]*$");

  /** After a comma and "and" the reason is over: what follows tells something else. */
  private static final Pattern SECOND_CLAUSE =
      Pattern.compile(
          ", (?:and|but|so|while) (?:[^,]+, )?(?:[\\p{L}’-]+ ){1,6}\\p{L}+|, (?:I|we|he|she|it|they) |;");

  /** "To overcome it" names nothing. */
  private static final Pattern NAMELESS =
      Pattern.compile("(?i)\\b(?:it|them|him|her|this|that|these|those)$");

  /** "I heard that the mill burnt down because …": why it did, not why I heard. */
  private static final Pattern BELONGS_DEEPER =
      Pattern.compile("^(?:I|We) (?:have |had )?(?:heard|learnt|learned|know|knew|saw|read)\\b");

  /** Markers before a clause, whose commas separate no reasons. */
  private static final Pattern CLAUSE =
      Pattern.compile("(?i).*\\b(?:because|in order to|on the grounds that)");

  private static final Pattern AND = Pattern.compile(",? and | as well as |, ");

  /** "…, perhaps because": a guess at the reason. */
  private static final Pattern HEDGED =
      Pattern.compile(
          "(?i)\\b(?:perhaps|possibly|probably|presumably|partly|mainly|largely|chiefly)$");

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().causes().stream()
        .filter(cause -> facts.isTaughtHere(cause.ref()))
        .filter(cause -> !facts.model().isSensitive(cause.ref()))
        .flatMap(cause -> draft(facts, shortened(facts, cause)).stream())
        .toList();
  }

  /** An effect that is too long to print, without what stands before its subject. */
  private static Cause shortened(Facts facts, Cause cause) {
    String effect = cause.effect().strip();
    if (Words.in(effect).size() <= MOST_WORDS) {
      return cause;
    }
    String plain =
        facts
            .parse(cause.ref())
            .map(sentence -> Plain.of(facts.language(), sentence).sentence().text())
            .orElse("");
    int end = Math.max(0, plain.indexOf(cause.marker()));
    String main = plain.substring(0, end).replaceFirst("[, ]+$", "");
    boolean last = effect.toLowerCase(Locale.ROOT).endsWith(main.toLowerCase(Locale.ROOT));
    return last
        ? new Cause(
            cause.ref(),
            effect.substring(effect.length() - main.length()),
            cause.cause(),
            cause.marker())
        : cause;
  }

  private static Optional<Draft> draft(Facts facts, Cause cause) {
    String effect = cause.effect().strip();
    int words = Words.in(effect).size();
    boolean fit =
        REASON.matcher(cause.marker()).matches()
            && words >= FEWEST_WORDS
            && words <= MOST_WORDS
            && Words.in(led(cause) + cause.cause()).size() >= FEWEST_OF_REASON
            && !SECOND_CLAUSE.matcher(cause.cause()).find()
            && !effect.matches("As for .*|.*, (?:and|but|so) .*")
            && !LeansBack.test(cause)
            && !NAMELESS.matcher(cause.cause().strip()).find()
            && RestOfSentence.isClear(effect)
            && !BELONGS_DEEPER.matcher(effect).find()
            && !HEDGED.matcher(effect).find()
            && !RestOfSentence.isOnlyHeld(effect)
            && !OPENS_WITH_A_PHRASE.matcher(effect.strip()).matches()
            && !Cruelty.isIn(effect + " " + cause.cause());
    return fit
        ? facts.sentence(cause.ref()).map(text -> draft(facts, cause, text))
        : Optional.empty();
  }

  private static String holder(Facts facts, Cause cause) {
    return facts
        .model()
        .claim(cause.ref())
        .map(Claim::assertedBy)
        .orElse(NamedAuthor.author(facts, cause.ref().source()));
  }

  private static Draft draft(Facts facts, Cause cause, String sentence) {
    String holder = holder(facts, cause);
    List<String> reasons = reasons(cause);
    boolean purpose = cause.marker().toLowerCase(Locale.ROOT).endsWith("in order to");
    String asked =
        purpose
            ? "purpose"
            : reasons.size() > 1 ? "%s reasons".formatted(number(reasons)) : "reason";
    String stem = stem(cause, holder, asked);
    List<AnswerElement> elements =
        IntStream.range(0, reasons.size())
            .mapToObj(i -> AnswerElement.of("reason" + (i + 1), led(cause) + reasons.get(i)))
            .toList();
    String model =
        Case.upper(led(cause) + cause.cause().strip().replaceFirst("^a combination of ", "")) + ".";
    return DRAFTING.draft(
        facts,
        cause.cause(),
        new ShortAnswer(stem, model, elements),
        reasons.size(),
        List.of(facts.quote(cause.ref(), sentence)),
        List.of(holder));
  }

  private static String stem(Cause cause, String holder, String asked) {
    String effect = cause.effect().strip().replace('“', '‘').replace('”', '’');
    return OF_A_THING.matcher(cause.marker()).matches()
        ? "%s: “%s %s …” What %s does the text give?"
            .formatted(NamedAuthor.says(holder), effect, cause.marker(), asked)
        : "%s: “%s …” What %s does the text give?"
            .formatted(NamedAuthor.says(holder), Quote.part(effect), asked);
  }

  /** What the answer keeps of the marker. */
  private static String led(Cause cause) {
    String marker = cause.marker().toLowerCase(Locale.ROOT);
    return marker.endsWith("fear of") ? "fear of " : marker.endsWith("order to") ? "to " : "";
  }

  private static String number(List<String> reasons) {
    return reasons.size() == 2 ? "two" : "three";
  }

  /** The members of a plain coordination of two or three; else the whole as one. */
  private static List<String> reasons(Cause named) {
    String cause = named.cause().strip();
    List<String> parts =
        new ArrayList<>(
            AND.splitAsStream(cause.replaceFirst("^(?:a combination of|both) ", "")).toList());
    boolean plain =
        !CLAUSE.matcher(named.marker()).matches()
            && parts.size() <= 3
            && parts.stream().allMatch(part -> Words.in(part).size() <= 5);
    return plain ? parts : List.of(cause);
  }
}
