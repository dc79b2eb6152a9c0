package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Core;
import org.quizwright.generation.telling.Doing;
import org.quizwright.generation.telling.Plain;
import org.quizwright.generation.telling.Stems;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.telling.Tellings;
import org.quizwright.generation.wording.LastWord;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** Who did what a sentence tells from the other side: the agent of a passive. */
final class Agent implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("agent", Skill.CLOSE_READING, Demand.LOCATE);

  /** "The government" says little. */
  private static final int FEWEST_WORDS = 3;

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.each(facts, telling -> draft(facts, telling));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    Plain plain = telling.plain(facts);
    boolean passive = Core.of(plain).filter(core -> core.clause().isPassive()).isPresent();
    return Doing.of(plain)
        .filter(doing -> passive && Words.in(doing.doer()).size() >= FEWEST_WORDS)
        .filter(doing -> Stems.fit(telling.ask(doing.question())))
        .filter(doing -> !isName(doing.doer()))
        .map(doing -> doing.asked(facts, telling, DRAFTING));
  }

  /** A name mostly comes from a side matter; a body told by its kind doesn't. */
  private static boolean isName(String doer) {
    return Character.isUpperCase(LastWord.of(doer).charAt(0));
  }
}
