package org.quizwright.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
      Priced next = next(new Priced(best, cost), candidates, fixed);
      if (next.cost() >= cost) {
        return best;
      }
      best = next.draft();
      cost = next.cost();
    }
    return best;
  }

  /** With a question more as long as that gains; there are many more ways to change one. */
  private Priced next(Priced from, List<Candidate> candidates, List<Candidate> fixed) {
    Optional<Priced> larger =
        priced(additions(from.draft(), from.draft(), candidates))
            .findFirst()
            .filter(priced -> priced.cost() < from.cost());
    return larger.orElseGet(
        () -> priced(changes(from.draft(), candidates, fixed)).findFirst().orElse(from));
  }

  /** The cheapest of some drafts, the best first; each is counted once, since that takes long. */
  List<Draft> cheapest(List<Draft> drafts, int most) {
    return priced(drafts).limit(most).map(Priced::draft).toList();
  }

  private Stream<Priced> priced(List<Draft> drafts) {
    return drafts.stream()
        .map(draft -> new Priced(draft, cost(draft)))
        .sorted(Comparator.comparingDouble(Priced::cost));
  }

  double cost(Draft draft) {
    double cost = aims.stream().mapToDouble(aim -> aim.cost(draft)).sum();
    return cost + draft.candidates().stream().mapToDouble(this::jitter).sum();
  }

  /** What one question more, less or changed makes of a draft. */
  static List<Draft> moves(Draft from, List<Candidate> candidates, List<Candidate> fixed) {
    List<Draft> moves = new ArrayList<>(additions(from, from, candidates));
    moves.addAll(changes(from, candidates, fixed));
    return moves;
  }

  private static List<Draft> changes(
      Draft from, List<Candidate> candidates, List<Candidate> fixed) {
    List<Draft> changes = new ArrayList<>();
    for (Candidate candidate : from.candidates()) {
      if (!fixed.contains(candidate)) {
        Draft less = from.without(candidate);
        changes.add(less);
        changes.addAll(additions(less, from, candidates));
      }
    }
    return changes;
  }

  /** {@code start} with each of the questions that {@code from} doesn't hold. */
  private static List<Draft> additions(Draft start, Draft from, List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> !from.holds(candidate.question().id()))
        .map(start::with)
        .toList();
  }

  private double jitter(Candidate candidate) {
    return jitters.computeIfAbsent(
        candidate.question().id(),
        id -> JITTER * (SubSeed.random(seed, id).nextDouble() - 0.5));
  }
}
