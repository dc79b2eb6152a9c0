package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Case;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What an author concludes from a statement in the next sentence. */
final class DrawnConclusion implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("drawn-conclusion", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 36;

  @Override
  public List<Draft> write(Facts facts) {
    return ArgumentParagraph.steps(facts).stream()
        .flatMap(step -> draft(facts, step.first(), step.second()).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Line ground, Line conclusion) {
    boolean fit =
        ground.isPrintableStatement(MOST_WORDS) && conclusion.isPrintableStatement(MOST_WORDS);
    return Link.of(conclusion.text())
        .filter(link -> fit && link == Link.RESTATEMENT && link.joins(ground.text()))
        .map(link -> draft(facts, ground, conclusion, link));
  }

  private static Draft draft(Facts facts, Line ground, Line conclusion, Link link) {
    String stem = ground.uttered(facts) + " What does the author conclude from this statement?";
    String answer = Case.upper(link.bare(conclusion.text()));
    return DRAFTING.draft(
        facts,
        conclusion.text(),
        ShortAnswer.ofOne(stem, answer, "conclusion", answer),
        1,
        List.of(conclusion.evidence(), ground.evidence()));
  }
}
