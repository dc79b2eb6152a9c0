package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Who did what a sentence tells from the other side: the agent of a passive. */
final class Agent implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("agent", Skill.CLOSE_READING, Demand.LOCATE);

  /** "The government" says little. */
  private static final int FEWEST_WORDS = 3;

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.on(facts).stream()
        .flatMap(telling -> draft(facts, telling).stream())
        .filter(Draft::touchesTheTheme)
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    Plain plain = telling.plain(facts);
    boolean passive = Core.of(plain).filter(core -> core.clause().isPassive()).isPresent();
    return Doing.of(plain)
        .filter(doing -> passive && Phrase.length(doing.doer()) >= FEWEST_WORDS)
        .filter(doing -> Stems.fit(telling.ask(doing.question())))
        .map(doing -> draft(facts, telling, doing));
  }

  private static Draft draft(Facts facts, Telling telling, Doing doing) {
    ShortAnswer task =
        ShortAnswer.ofOne(
            telling.ask(doing.question()), Phrase.sentence(doing.doer()), "agent", doing.doer());
    return DRAFTING.draft(
        facts, doing.did(), task, 1, List.of(telling.evidence(facts)), telling.assertedBy());
  }
}
