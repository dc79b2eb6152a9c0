package org.quizwright.generation.argument;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.argument.Paragraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Quote;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What details a text gives to bear out one of its author's points. */
final class PointEvidence implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("claim-evidence", Skill.CLOSE_READING, Demand.INFER);

  @Override
  public List<Draft> write(Facts facts) {
    return Point.on(facts).stream()
        .filter(
            point ->
                point.opens() && point.claim().contested() && !point.isWide() && point.isBorneOut())
        .filter(point -> point.details().stream().noneMatch(Line::sensitive))
        .map(point -> draft(facts, point))
        .toList();
  }

  private static Draft draft(Facts facts, Point point) {
    boolean two = point.details().size() > 1;
    String stem =
        "%s %s: %s What evidence does the text give for %s?%s"
            .formatted(
                point.author(),
                point.claim().contested() ? "claims" : "states",
                Quote.sentence(point.claim().text()),
                point.claim().contested() ? "the claim" : "the statement",
                two ? " Give two details." : "");
    List<Evidence> support = point.details().stream().map(Line::evidence).toList();
    List<String> quotes = support.stream().map(Evidence::exact).map(Quote::sentence).toList();
    int points = two ? 2 : 1;
    AnswerElement element =
        new AnswerElement(
            "evidence",
            (two ? "Any two details from: " : "A detail from: ") + String.join(" ", quotes),
            List.of(),
            points);
    String model =
        "The text says: "
            + quotes.stream().limit(points).collect(Collectors.joining(" It goes on: "));
    return DRAFTING.draft(
        facts,
        point.claim().text(),
        new ShortAnswer(stem, model, List.of(element)),
        points,
        Stream.concat(Stream.of(point.claim().evidence()), support.stream()).toList());
  }
}
