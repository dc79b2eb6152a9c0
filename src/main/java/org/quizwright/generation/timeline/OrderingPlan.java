package org.quizwright.generation.timeline;

import java.util.List;
import org.quizwright.model.question.Level;

/**
 * How many events an ordering of one level takes, and what they are chosen for beside importance.
 *
 * @param spread how much it counts that they lie far apart; 0 where close ones are as good
 * @param themes how much it counts that a theme is there which none of the others brings
 */
record OrderingPlan(Level level, int fewest, int most, double spread, double themes) {

  static final OrderingPlan FEW = new OrderingPlan(Level.SUPPORT, 4, 4, 2, 0);
  static final OrderingPlan SOME = new OrderingPlan(Level.CORE, 4, 5, 1, 0);
  static final OrderingPlan MANY = new OrderingPlan(Level.STRETCH, 6, 7, 0, 0);

  /** For the whole course. */
  static final OrderingPlan BIG_PICTURE = new OrderingPlan(Level.CORE, 5, 7, 2, 6);

  /** For a theme, in order of choice: every level is served before one is served twice. */
  static final List<OrderingPlan> OF_A_THEME = List.of(SOME, FEW, MANY, SOME, FEW);
}
