package org.quizwright.generation.timeline;

import java.util.List;

/**
 * How many events an ordering takes, and what they are chosen for beside importance.
 *
 * @param spread how much it counts that they lie far apart; 0 where close ones are as good
 * @param themes how much it counts that a theme is there which none of the others brings
 */
record OrderingPlan(int fewest, int most, double spread, double themes) {

  static final OrderingPlan FEW = new OrderingPlan(4, 4, 2, 0);
  static final OrderingPlan SOME = new OrderingPlan(4, 5, 1, 0);
  static final OrderingPlan MANY = new OrderingPlan(6, 7, 0, 0);

  /** For the whole course. */
  static final OrderingPlan BIG_PICTURE = new OrderingPlan(5, 7, 2, 6);

  /** For a theme, in order of choice: every level is served before one is served twice. */
  static final List<OrderingPlan> OF_A_THEME = List.of(SOME, FEW, MANY, SOME, FEW);
}
