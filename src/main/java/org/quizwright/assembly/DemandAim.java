package org.quizwright.assembly;

import org.quizwright.model.question.Card;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** At most 40% of the marks only locate a statement, at least 40% ask for thought. */
record DemandAim() implements Aim {

  static final double MOST_LOCATING = 0.4;
  static final double LEAST_THINKING = 0.4;
  private static final double A_MARK = 5;

  @Override
  public double cost(Draft draft) {
    return A_MARK
        * draft.points()
        * (Math.max(0, draft.locating() - MOST_LOCATING)
            + Math.max(0, LEAST_THINKING - draft.thinking()));
  }

  /** Whether a question asks for inference, judgement, sourcing, chronology or corroboration. */
  static boolean asksToThink(Card card) {
    return card.demand() != Demand.LOCATE
        || card.skill() == Skill.SOURCING
        || card.skill() == Skill.CHRONOLOGY
        || card.skill() == Skill.CORROBORATION;
  }
}
