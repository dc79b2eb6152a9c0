package org.quizwright.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses the questions of a sheet: the cheapest draft that adding, dropping, swapping reaches. */
final class Chooser {

  private static final double JITTER = 4;
  private static final int MOST_STEPS = 60;

  private final List<Aim> aims;
  private final long seed;
  private final Map<String, Double> jitters = new LinkedHashMap<>();

  /** A draft and what it costs. */
  private record Priced(Draft draft, double cost) {}

  Chooser(List<Aim> aims, long seed) {
    this.aims = aims;
    this.seed = seed;
  }

  /** This chooser, with one more thing to aim at. */
  Chooser and(Aim more) {
    List<Aim> all = new ArrayList<>(aims);
    all.add(more);
    return new Chooser(all, seed);
  }

  /**
   * The best draft found from {@code start} on.
   *
   * @param fixed these are in it whatever they cost
   */
  Draft choose(Draft start, List<Candidate> candidates, List<Candidate> fixed) {
    Draft best = start;
    double cost = cost(best);
    for (int step = 0; step < MOST_STEPS; step++) {
      List<Draft> moves = moves(best, candidates, fixed);
      List<Draft> sorted = cheapest(moves, 1);
      double less = sorted.isEmpty() ? cost : cost(sorted.get(0));
      if (less >= cost) {
        return best;
      }
      best = sorted.get(0);
      cost = less;
    }
    return best;
  }

  /** The cheapest of some drafts, the best first; each is counted once, since that takes long. */
  List<Draft> cheapest(List<Draft> drafts, int most) {
    return drafts.stream()
        .map(draft -> new Priced(draft, cost(draft)))
        .sorted(Comparator.comparingDouble(Priced::cost))
        .limit(most)
        .map(Priced::draft)
        .toList();
  }

  double cost(Draft draft) {
    double cost = aims.stream().mapToDouble(aim -> aim.cost(draft)).sum();
    return cost + draft.candidates().stream().mapToDouble(this::jitter).sum();
  }

  /** What one question more, less or changed makes of a draft. */
  static List<Draft> moves(Draft from, List<Candidate> candidates, List<Candidate> fixed) {
    List<Draft> starts = new ArrayList<>(List.of(from));
    from.candidates().stream()
        .filter(candidate -> !fixed.contains(candidate))
        .forEach(candidate -> starts.add(from.without(candidate)));
    List<Draft> moves = new ArrayList<>(starts.subList(1, starts.size()));
    for (Draft start : starts) {
      candidates.stream()
          .filter(candidate -> !from.holds(candidate.question().id()))
          .forEach(candidate -> moves.add(start.with(candidate)));
    }
    return moves;
  }

  private double jitter(Candidate candidate) {
    return jitters.computeIfAbsent(
        candidate.question().id(),
        id -> JITTER * (SubSeed.random(seed, id).nextDouble() - 0.5));
  }
}
