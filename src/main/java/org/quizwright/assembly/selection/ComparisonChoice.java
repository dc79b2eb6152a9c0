package org.quizwright.assembly.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quizwright.assembly.aim.ClearAim;
import org.quizwright.assembly.passage.LooseOpening;
import org.quizwright.assembly.passage.Relevance;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.assembly.random.SubSeed;
import org.quizwright.assembly.workload.Scope;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Status;

/** Chooses the comparison of a theme: the same on every level, so that a class can discuss it. */
public record ComparisonChoice(SentenceIndex index, Relevance bearing, long seed) {

  private static final Scope.Range PANEL_WORDS = new Scope.Range(80, 200);

  /** Chance decides between comparisons whose bearing, 0 to 1, differs by less. */
  private static final double JITTER = 0.25;

  /** Reviewed and independent ones first, then those that are clear and bear on the enquiry. */
  public Optional<Candidate> of(List<Candidate> candidates) {
    ClearAim clear = new ClearAim(index);
    return candidates.stream()
        .filter(Candidate::isComparison)
        .min(
            Comparator.comparing((Candidate c) -> c.card().status() != Status.REVIEWED)
                .thenComparing(c -> !isIndependent(c.question()))
                .thenComparing(ComparisonChoice::looseOpenings)
                .thenComparing(c -> clear.riddles(c.excerpts()).size())
                .thenComparing(c -> PANEL_WORDS.miss(c.excerptWords()) > 0)
                .thenComparing(c -> jitter(c) - bearing(c)));
  }

  private static boolean isIndependent(Question question) {
    return question.task() instanceof SourceComparison task && task.independent();
  }

  /** How many of the two sides begin with words that point back to what isn't printed. */
  private static long looseOpenings(Candidate candidate) {
    return candidate.question().task() instanceof SourceComparison task
        ? task.sources().stream()
            .filter(side -> !side.excerpt().isEmpty())
            .filter(side -> LooseOpening.in(side.excerpt().get(0).exact()))
            .count()
        : 0;
  }

  private double bearing(Candidate candidate) {
    return candidate.excerpts().stream().mapToDouble(bearing::of).average().orElse(0);
  }

  private double jitter(Candidate candidate) {
    return JITTER * SubSeed.random(seed, candidate.question().id()).nextDouble();
  }
}
