package org.quizwright.assembly.aim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.assembly.workload.Minutes;
import org.quizwright.model.question.Demand;
import org.quizwright.model.source.TextRef;

/**
 * Questions under consideration and the sentences that they need.
 *
 * @param candidates by their ids, so that a draft is the same however a search came by it
 * @param words of source text, panels included; counted on, since a search asks for it often
 */
public record SheetDraft(
    SentenceIndex index, List<Candidate> candidates, NavigableSet<TextRef> reading, int words) {

  private static final Comparator<Candidate> ORDER =
      Comparator.comparing((Candidate c) -> c.question().id()).thenComparing(Candidate::points);

  public SheetDraft {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(ORDER);
    candidates = List.copyOf(sorted);
  }

  SheetDraft(SentenceIndex index, List<Candidate> candidates, NavigableSet<TextRef> reading) {
    this(
        index,
        candidates,
        reading,
        reading.stream().mapToInt(index::words).sum()
            + candidates.stream().mapToInt(Candidate::excerptWords).sum());
  }

  /**
   * Those questions with the sentences that they need, and no others; what only a timeline needs
   * and a panel prints isn't printed again.
   */
  public static SheetDraft of(SentenceIndex index, List<Candidate> candidates) {
    NavigableSet<TextRef> reading = new TreeSet<>();
    candidates.stream().filter(Candidate::isTimeline).forEach(c -> reading.addAll(c.reading()));
    candidates.forEach(candidate -> reading.removeAll(candidate.excerpts()));
    candidates.stream().filter(c -> !c.isTimeline()).forEach(c -> reading.addAll(c.reading()));
    return new SheetDraft(index, candidates, reading);
  }

  /** With one question more and what it needs. */
  public SheetDraft with(Candidate more) {
    List<Candidate> all = new ArrayList<>(candidates);
    all.add(more);
    if (more.isTimeline() || !more.excerpts().isEmpty()) {
      return of(index, all);
    }
    NavigableSet<TextRef> needed = new TreeSet<>(reading);
    int together = words + more.excerptWords();
    for (TextRef ref : more.reading()) {
      together += needed.add(ref) ? index.words(ref) : 0;
    }
    return new SheetDraft(index, all, needed, together);
  }

  /** With one question less, and nothing to read that none of the others needs. */
  public SheetDraft without(Candidate less) {
    return of(index, candidates.stream().filter(c -> !c.equals(less)).toList());
  }

  /** Whether the question of this id is in it, whole or shortened. */
  public boolean holds(String id) {
    return candidates.stream().anyMatch(candidate -> candidate.question().id().equals(id));
  }

  int points() {
    return candidates.stream().mapToInt(Candidate::points).sum();
  }

  /** Minutes spent answering. */
  public double answering() {
    return candidates.stream().mapToDouble(c -> Minutes.answering(c.question())).sum();
  }

  long count(Predicate<Candidate> which) {
    return candidates.stream().filter(which).count();
  }

  /** The share of the marks that only ask to find a statement, 0 to 1. */
  double locating() {
    return share(candidate -> candidate.card().demand() == Demand.LOCATE);
  }

  /** The share of the marks for inference, judgement, sourcing, chronology or corroboration. */
  double thinking() {
    return share(candidate -> DemandAim.asksToThink(candidate.card()));
  }

  private double share(Predicate<Candidate> which) {
    int some = candidates.stream().filter(which).mapToInt(Candidate::points).sum();
    return candidates.isEmpty() ? 0 : (double) some / points();
  }
}
