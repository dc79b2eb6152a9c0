package org.quizwright.generation.argument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.Options;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Quote;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Which of an author's points a figure or case is meant to bear out. */
final class SupportedPoint implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("supported-point", Skill.CLOSE_READING, Demand.INFER);

  private static final int DISTRACTORS = 2;

  /** "Hexley is a seaport of the north" says what it is; what follows tells of it otherwise. */
  private static final Pattern DEFINITION =
      Pattern.compile("^(?:\\p{Lu}[\\p{L}’-]* ){1,4}(?:is|was|are|were) (?:an?|the)\\b");

  /** A key that is longer than its rivals by more than this factor stands out. */
  private static final double LONGEST_KEY = 1.15;

  @Override
  public List<Draft> write(Facts facts) {
    List<GeneralPoint> points = GeneralPoint.on(facts);
    return points.stream()
        .filter(point -> point.opens() && !point.isWide())
        .filter(point -> !DEFINITION.matcher(point.claim().text()).find())
        .flatMap(point -> draft(facts, point, points).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, GeneralPoint point, List<GeneralPoint> points) {
    List<Line> others = others(point, points);
    return Optional.of(point.details().get(0))
        .filter(Line::isQuotable)
        .map(
            detail ->
                others.size() < DISTRACTORS
                    ? unaided(facts, point, detail)
                    : draft(facts, point, detail, others));
  }

  /** Other points of the same author's, of like length. */
  private static List<Line> others(GeneralPoint point, List<GeneralPoint> points) {
    return points.stream()
        .filter(other -> other.author().equals(point.author()))
        .map(GeneralPoint::claim)
        .filter(other -> !other.equals(point.claim()))
        .filter(other -> other.text().length() * LONGEST_KEY >= point.claim().text().length())
        .sorted(
            Comparator.comparingInt(
                other -> Math.abs(other.text().length() - point.claim().text().length())))
        .limit(DISTRACTORS)
        .toList();
  }

  /** With too few points to choose from, the student looks for it in the paragraph. */
  private static Draft unaided(Facts facts, GeneralPoint point, Line detail) {
    String stem =
        detail.uttered(facts)
            + " Which point made in the same paragraph does this statement support?";
    String answer = point.claim().text();
    return DRAFTING.draft(
        facts,
        detail.text(),
        ShortAnswer.ofOne(stem, answer, "point", answer, List.of("the same in other words")),
        1,
        List.of(detail.evidence(), point.claim().evidence()));
  }

  private static Draft draft(Facts facts, GeneralPoint point, Line detail, List<Line> others) {
    String stem =
        detail.uttered(facts) + " Which of these statements by the same author does it support?";
    List<Option> options =
        Options.of(
            Quote.sentence(point.claim().text()),
            others,
            other -> Quote.sentence(other.text()),
            other -> "The author makes this point too, but supports it with other details.");
    return DRAFTING.draft(
        facts,
        detail.text(),
        new MultipleChoice(stem, options),
        1,
        List.of(detail.evidence(), point.claim().evidence()));
  }
}
