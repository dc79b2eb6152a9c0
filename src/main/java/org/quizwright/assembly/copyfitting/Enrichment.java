package org.quizwright.assembly.copyfitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quizwright.assembly.aim.SheetDraft;
import org.quizwright.assembly.aim.SpaceAim;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.assembly.selection.Chooser;

/** Changes one question of a sheet after another, while its paper bears that and it gains. */
final class Enrichment {

  private static final int MOST_CHANGES = 8;

  /** Laying a sheet out takes long, so only the most promising are. */
  private static final int MOST_TRIED = 40;

  /** Roughly; where a page ends decides whether a question more goes on it. */
  private static final double LINES_A_PAGE = 49;

  private static final double TOLERANCE = 8;

  private final Trials trials;
  private final Chooser chooser;
  private final List<Candidate> candidates;
  private final List<Candidate> pinned;

  /**
   * Enriches sheets.
   *
   * @param pinned these stay on them
   */
  Enrichment(Trials trials, Chooser chooser, List<Candidate> candidates, List<Candidate> pinned) {
    this.trials = trials;
    this.chooser = chooser;
    this.candidates = candidates;
    this.pinned = pinned;
  }

  /** With questions more or others than a sheet that fits its paper. */
  Trial of(Trial sparse) {
    int words = Trials.words(sparse.sheet());
    Trial best = sparse;
    for (int change = 0; change < MOST_CHANGES; change++) {
      Trial last = best;
      Optional<Trial> richer =
          promising(last).stream()
              .map(draft -> trials.of(draft, words))
              .filter(trial -> trial.pages() <= SheetFit.MOST_PAGES && trial.cost() < last.cost())
              .findFirst();
      if (richer.isEmpty()) {
        return last;
      }
      best = richer.get();
    }
    return best;
  }

  /** The changes that gain most, as far as there may be room for them on the last page. */
  private List<SheetDraft> promising(Trial last) {
    int words = Trials.words(last.sheet());
    double most =
        SpaceAim.lines(last.draft(), words)
            + LINES_A_PAGE * (SheetFit.MOST_PAGES - last.length())
            + TOLERANCE;
    List<Candidate> fixed = new ArrayList<>(pinned);
    last.draft().candidates().stream().filter(Candidate::isComparison).forEach(fixed::add);
    List<SheetDraft> roomy =
        Chooser.moves(last.draft(), candidates, fixed).stream()
            .filter(draft -> SpaceAim.lines(draft, words) <= most)
            .toList();
    return chooser.cheapest(roomy, MOST_TRIED).stream()
        .filter(draft -> trials.least(draft) < last.cost())
        .toList();
  }
}
