package org.quizwright.assembly.aim;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.assembly.random.SubSeed;

/** Chance decides between drafts that are as good as each other; so another seed prints others. */
public final class ChanceAim implements Aim {

  private static final double MOST = 9;

  private final long seed;
  private final Map<String, Double> known = new LinkedHashMap<>();

  /** Equal seeds decide alike. */
  public ChanceAim(long seed) {
    this.seed = seed;
  }

  @Override
  public double cost(SheetDraft draft) {
    return draft.candidates().stream().mapToDouble(this::of).sum();
  }

  private double of(Candidate candidate) {
    String id = candidate.question().id();
    @Nullable Double cost = known.get(id);
    if (cost == null) {
      cost = MOST * (SubSeed.random(seed, id).nextDouble() - 0.5);
      known.put(id, cost);
    }
    return cost;
  }
}
