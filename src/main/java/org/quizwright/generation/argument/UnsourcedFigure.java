package org.quizwright.generation.argument;

import java.util.List;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Why it matters that an author names no source for a figure. */
final class UnsourcedFigure implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("unsourced-figure", Skill.SOURCING, Demand.JUDGE).after(Aspect.TRUST).ofDetail();

  @Override
  public List<Draft> write(Facts facts) {
    return Unsourced.in(facts).stream().map(line -> draft(facts, line)).toList();
  }

  private static Draft draft(Facts facts, Line line) {
    boolean several = Unsourced.figures(facts, line).size() > 1;
    String stem =
        "%s The paragraph names no source for the %s. Why does that matter, and how could %s be checked?"
            .formatted(
                line.uttered(facts), several ? "figures" : "figure", several ? "they" : "it");
    List<AnswerElement> elements =
        List.of(
            AnswerElement.of(
                "matters",
                "Without a source one can’t tell who counted, when and how, or whether what is given was"
                    + " chosen because it suits the argument."),
            AnswerElement.of(
                "check",
                "A way to check it, such as statistics or records of the time, or what an author of another"
                    + " standpoint gives."));
    String model =
        "One can’t tell who counted and how, and the author may have chosen what suits the argument."
            + " Statistics or records of the time would be a check.";
    return DRAFTING.draft(
        facts, line.text(), new ShortAnswer(stem, model, elements), 2, List.of(line.evidence()));
  }
}
