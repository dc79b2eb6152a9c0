package org.quizwright.assembly;

import java.util.List;

/** One thing that a good sheet has; costs add up, and the cheapest draft is printed. */
@FunctionalInterface
interface Aim {

  /** 0 where the draft is as it should be; about 10 for a fault that a teacher would notice. */
  double cost(Draft draft);

  /** All aims of a sheet of this scope. */
  static List<Aim> all(Scope scope) {
    return List.of(
        new FitAim(scope),
        new DemandAim(),
        new PartsAim(),
        new SpaceAim(),
        new UnbrokenAim(),
        new SpreadAim(),
        new OverlapAim(),
        new NumberAim(),
        new LevelAim(scope.level()),
        new ContestedAim(),
        new RightsAim());
  }
}
