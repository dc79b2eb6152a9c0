package org.quizwright.assembly.aim;

import org.quizwright.model.question.Card;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** At most 40% of the marks only locate a statement, at least 40% ask for thought. */
public record DemandAim() implements Aim {

  /** The share of the marks that may only ask to find a statement, 0 to 1. */
  public static final double MOST_LOCATING = 0.4;

  /** The share of the marks that must ask for thought, 0 to 1. */
  public static final double LEAST_THINKING = 0.4;

  private static final double BROKEN = 25;
  private static final double A_MARK = 5;

  @Override
  public double cost(SheetDraft draft) {
    return cost(draft.points(), draft.locating() - MOST_LOCATING)
        + cost(draft.points(), LEAST_THINKING - draft.thinking());
  }

  /** A rule that is broken by a little is broken all the same. */
  private static double cost(int points, double excess) {
    return excess > 0 ? BROKEN + A_MARK * points * excess : 0;
  }

  /** Whether a question asks for inference, judgement, sourcing, chronology or corroboration. */
  public static boolean asksToThink(Card card) {
    return card.demand() != Demand.LOCATE
        || card.skill() == Skill.SOURCING
        || card.skill() == Skill.CHRONOLOGY
        || card.skill() == Skill.CORROBORATION;
  }
}
