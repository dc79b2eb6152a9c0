package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Doing;
import org.quizwright.generation.telling.Plain;
import org.quizwright.generation.telling.Stems;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.telling.Tellings;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** Which named person or body did what a sentence tells. */
final class Doer implements QuestionRule {

  private static final Drafting DRAFTING = new Drafting("doer", Skill.CLOSE_READING, Demand.LOCATE);

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.each(facts, telling -> draft(facts, telling).filter(Draft::touchesTheTheme));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    Plain plain = telling.plain(facts);
    return Doing.of(plain)
        .filter(doing -> doing.type().equals("PERSON") || doing.isBody())
        .filter(doing -> !doing.did().matches("(?:was|were) .*"))
        .filter(doing -> Stems.fit(telling.ask(doing.question())))
        .map(doing -> doing.asked(facts, telling, DRAFTING));
  }
}
