package org.quizwright.assembly.aim;

import java.util.List;
import org.quizwright.assembly.passage.Relevance;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.assembly.workload.Scope;

/** One thing that a good sheet has; costs add up, and the cheapest draft is printed. */
@FunctionalInterface
public interface Aim {

  /** 0 where the draft is as it should be; about 10 for a fault that a teacher would notice. */
  double cost(SheetDraft draft);

  /** All aims of a sheet of this scope, but for the paper that it takes. */
  static List<Aim> all(Scope scope, SentenceIndex index, Relevance bearing) {
    return List.of(
        new FitAim(scope),
        new DemandAim(),
        new PartsAim(),
        new RelevanceAim(bearing),
        new ClearAim(index),
        new PlainAim(scope.level()),
        new UnbrokenAim(),
        new ScrapAim(),
        new VoicesAim(),
        new SpreadAim(),
        new OverlapAim(),
        new NumberAim(),
        new LevelAim(scope.level()),
        new ContestedAim(),
        new RightsAim());
  }
}
