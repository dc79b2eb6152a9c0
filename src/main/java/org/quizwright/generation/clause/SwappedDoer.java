package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.comprehension.Drafting;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TrueFalse;

/** A statement made false by another doer of the same kind from the texts. */
final class SwappedDoer implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("swapped-doer", Skill.CLOSE_READING, Demand.LOCATE);

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.on(facts).stream()
        .flatMap(telling -> draft(facts, telling).stream())
        .filter(Draft::touchesTheTheme)
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    return Doing.of(telling.plain(facts))
        .filter(doing -> Stems.fit(statement(telling, doing.doer(), doing)))
        .flatMap(
            doing ->
                Doers.like(facts, telling, doing).stream()
                    .findFirst()
                    .map(other -> draft(facts, telling, doing, other)));
  }

  private static Draft draft(Facts facts, Telling telling, Doing doing, String other) {
    String swapped = statement(telling, other, doing);
    String right = statement(telling, doing.doer(), doing);
    return DRAFTING.draft(
        facts,
        doing.did(),
        new TrueFalse(swapped, false, right),
        1,
        List.of(telling.evidence(facts)),
        telling.assertedBy());
  }

  private static String statement(Telling telling, String doer, Doing doing) {
    return "According to %s, %s %s.".formatted(telling.holder(), doer, doing.did());
  }
}
