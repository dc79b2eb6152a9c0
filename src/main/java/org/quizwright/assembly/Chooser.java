package org.quizwright.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Status;

/** Chooses the questions of a sheet: the cheapest draft that adding, dropping, swapping reaches. */
final class Chooser {

  private static final double JITTER = 0.4;
  private static final int MOST_STEPS = 60;
  private static final Scope.Range PANEL_WORDS = new Scope.Range(80, 200);

  private final SentenceIndex index;
  private final List<Aim> aims;
  private final long seed;

  Chooser(SentenceIndex index, List<Aim> aims, long seed) {
    this.index = index;
    this.aims = aims;
    this.seed = seed;
  }

  /** The pinned candidates are in it, whatever they cost. */
  Draft choose(List<Candidate> candidates, List<Candidate> pinned) {
    List<Candidate> fixed = new ArrayList<>(pinned);
    if (pinned.stream().noneMatch(Candidate::isComparison)) {
      comparison(candidates).ifPresent(fixed::add);
    }
    Draft best = Draft.of(index, fixed);
    for (int step = 0; step < MOST_STEPS; step++) {
      Draft next = bestMove(best, candidates, fixed);
      if (cost(next) >= cost(best)) {
        return best;
      }
      best = next;
    }
    return best;
  }

  double cost(Draft draft) {
    double cost = aims.stream().mapToDouble(aim -> aim.cost(draft)).sum();
    return cost + draft.candidates().stream().mapToDouble(this::jitter).sum();
  }

  /** Every level gets the same comparison, so that a class can talk about it together. */
  private Optional<Candidate> comparison(List<Candidate> candidates) {
    return candidates.stream()
        .filter(Candidate::isComparison)
        .min(
            Comparator.comparing((Candidate c) -> c.card().status() != Status.REVIEWED)
                .thenComparing(c -> !isIndependent(c.question()))
                .thenComparing(c -> PANEL_WORDS.miss(c.excerptWords()))
                .thenComparing(this::jitter));
  }

  private static boolean isIndependent(Question question) {
    return question.task() instanceof SourceComparison task && task.independent();
  }

  private Draft bestMove(Draft from, List<Candidate> candidates, List<Candidate> fixed) {
    return moves(from, candidates, fixed).stream()
        .min(Comparator.comparingDouble(this::cost))
        .orElse(from);
  }

  private static List<Draft> moves(Draft from, List<Candidate> candidates, List<Candidate> fixed) {
    List<Draft> starts = new ArrayList<>(List.of(from));
    from.candidates().stream()
        .filter(candidate -> !fixed.contains(candidate))
        .forEach(candidate -> starts.add(from.without(candidate)));
    List<Draft> moves = new ArrayList<>(starts.subList(1, starts.size()));
    for (Draft start : starts) {
      candidates.stream()
          .filter(candidate -> !from.candidates().contains(candidate))
          .forEach(candidate -> moves.add(start.with(candidate)));
    }
    return moves;
  }

  private double jitter(Candidate candidate) {
    return JITTER * SubSeed.random(seed, candidate.question().id()).nextDouble();
  }
}
