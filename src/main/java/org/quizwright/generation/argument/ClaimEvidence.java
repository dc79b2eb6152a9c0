package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What details a text gives to bear out one of its author's points. */
final class ClaimEvidence implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("claim-evidence", Skill.CLOSE_READING, Demand.INFER);

  private static final int ASKED = 2;

  @Override
  public List<Draft> write(Facts facts) {
    return GeneralPoint.on(facts).stream().flatMap(point -> draft(facts, point).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, GeneralPoint point) {
    boolean disputed = point.opens() && point.claim().contested();
    if (disputed && point.isBorneOut()) {
      return Optional.of(two(facts, point));
    }
    return point.isMeasured() ? Optional.of(figures(facts, point)) : Optional.empty();
  }

  private static Draft two(Facts facts, GeneralPoint point) {
    List<Line> support = point.firm();
    List<String> quotes = quotes(support);
    AnswerElement element =
        new AnswerElement(
            "evidence",
            "Any two of these, in the student’s own words or the text’s: "
                + String.join(" ", quotes),
            List.of(),
            ASKED);
    String model =
        "The text says: "
            + quotes.stream().limit(ASKED).collect(Collectors.joining(" It goes on: "));
    return draft(
        facts,
        point,
        "What evidence does the text give for %s? Give two details.",
        model,
        element,
        support);
  }

  private static Draft figures(Facts facts, GeneralPoint point) {
    List<Line> support = point.details().subList(0, 1);
    String quoted = quotes(support).get(0);
    AnswerElement element =
        new AnswerElement(
            "figures", "The figures in: " + quoted, List.of("the same in other words"), 1);
    return draft(
        facts,
        point,
        "Which figures does the text give to bear out %s?",
        "The text says: " + quoted,
        element,
        support);
  }

  private static List<String> quotes(List<Line> lines) {
    return lines.stream().map(Line::text).map(Quote::sentence).toList();
  }

  private static Draft draft(
      Facts facts,
      GeneralPoint point,
      String question,
      String model,
      AnswerElement element,
      List<Line> support) {
    boolean contested = point.claim().contested();
    String stem =
        "%s: %s "
                .formatted(
                    NamedAuthor.does(point.author(), contested ? "claim" : "state"),
                    Quote.sentence(point.claim().text()))
            + question.formatted(contested ? "the claim" : "the statement");
    List<Evidence> evidence =
        Stream.concat(Stream.of(point.claim()), support.stream()).map(Line::evidence).toList();
    return DRAFTING.draft(
        facts,
        point.claim().text(),
        new ShortAnswer(stem, model, List.of(element)),
        element.points(),
        evidence);
  }
}
