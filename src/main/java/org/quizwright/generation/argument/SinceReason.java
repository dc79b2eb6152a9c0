package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.argument.Paragraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Words;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What reason a sentence gives that opens with "since", "as" or "because". */
final class SinceReason implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("since-reason", Skill.CLOSE_READING, Demand.LOCATE);

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 28;

  private static final Pattern SINCE =
      Pattern.compile(
          "^(?:Since|Because|As) (?<cause>(?:[^,;—]|—[^—]+—|\\d,\\d)+?)(?:, | ?—)(?=\\p{Ll}|\\p{Lu})(?<effect>[^;:—]+)\\.$");

  /** "Since 1990 prices have risen" tells of time, "as the miners walked out" often too. */
  private static final Pattern TIME =
      Pattern.compile(
          "^(?:Since|As) (?:\\d|then|the (?:\\d|beginning|end|start|time|early|late|mid)|(?:January|February|March|April|May|June|July|August|September|October|November|December)|[^,]* (?:was|were) \\p{L}+ing\\b|(?:a|an) (?!\\p{L}+ (?:\\p{L}+ )*(?:is|was|had|has|feeds?|costs?)))");

  private static final Pattern FINITE =
      Pattern.compile(
          "(?i)\\b(?:is|are|was|were|has|have|had|could|would|did|do|does|cannot|\\p{L}+ed|kept|held|took|made|came|went|lay|stood|feeds?|costs?|owned)\\b");

  private static final Pattern NOBODY =
      Pattern.compile("(?i)^(?:this|that|these|those|it|he|she|they|there|which|we|I|you)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return Paragraph.authorsLines(facts).stream()
        .filter(line -> !line.sensitive() && StandAlone.isWhole(line.text()))
        .filter(line -> !Cruelty.isIn(line.text()))
        .flatMap(line -> draft(facts, line).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Line line) {
    Matcher found = SINCE.matcher(line.text());
    if (!found.matches() || TIME.matcher(line.text()).find()) {
      return Optional.empty();
    }
    String effect = found.group("effect");
    int words = Words.in(effect).size();
    boolean fit =
        words >= FEWEST_WORDS
            && words <= MOST_WORDS
            && FINITE.matcher(found.group("cause")).find()
            && !NOBODY.matcher(effect).find()
            && Words.in(found.group("cause")).size() <= MOST_WORDS;
    return fit
        ? Optional.of(draft(facts, line, found.group("cause").strip(), effect))
        : Optional.empty();
  }

  private static Draft draft(Facts facts, Line line, String cause, String effect) {
    String stem =
        "%s: %s What reason does the sentence give?"
            .formatted(
                Voice.utters(facts, line.ref().source()), Quote.sentence("… " + effect + "."));
    String answer = Character.toUpperCase(cause.charAt(0)) + cause.substring(1) + ".";
    return DRAFTING.draft(
        facts,
        cause,
        new ShortAnswer(
            stem,
            answer,
            List.of(new AnswerElement("reason", answer, List.of("the same in other words"), 1))),
        1,
        List.of(line.evidence()));
  }
}
