package org.quizwright.generation.comprehension;

import java.util.List;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TrueFalse;

/** A statement that is true as the text has it. */
final class TrueStatement implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("true-statement", Skill.CLOSE_READING, Demand.LOCATE);

  @Override
  public List<Draft> write(Facts facts) {
    return PlainStatements.on(facts).stream()
        .map(
            statement ->
                DRAFTING.draft(
                    facts,
                    statement.text(),
                    new TrueFalse(statement.printed(statement.text()), true, ""),
                    1,
                    List.of(statement.evidence())))
        .toList();
  }
}
