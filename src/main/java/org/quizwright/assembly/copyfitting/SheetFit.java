package org.quizwright.assembly.copyfitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quizwright.assembly.aim.SheetDraft;
import org.quizwright.assembly.aim.SpaceAim;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.assembly.pool.Shortened;
import org.quizwright.assembly.selection.Chooser;

/** Tries drafts on paper and keeps the best that fills two or four pages. */
public final class SheetFit {

  /** A comparison with its chart and writing lines alone takes two and a half. */
  public static final int MOST_PAGES = 4;

  private static final int FEWEST_QUESTIONS = 3;

  /** How many lines questions and sources may take: four pages without titles, then fewer. */
  private static final List<Double> LINES =
      List.of(
          170.0, 166.0, 162.0, 159.0, 156.0, 153.0, 150.0, 147.0, 144.0, 140.0, 135.0, 128.0, 120.0,
          110.0);

  /**
   * What a line too many costs: at first a search goes through drafts that are too long, in the end
   * a line costs more than any question is worth.
   */
  private static final List<Double> A_LINE = List.of(4.0, 8.0, 20.0);

  private final SentenceIndex index;
  private final Trials trials;
  private final Chooser chooser;
  private final int asked;

  /**
   * Fits sheets.
   *
   * @param asked how many questions were asked for, which then go before the paper; 0 for as many
   *     as fit
   */
  public SheetFit(SentenceIndex index, Trials trials, Chooser chooser, int asked) {
    this.index = index;
    this.trials = trials;
    this.chooser = chooser;
    this.asked = asked;
  }

  /**
   * The best sheet; questions go as a last resort where nothing else fits the paper.
   *
   * @param pinned these are on it whatever they cost
   * @param comparison this one is, too, with as many of its guiding questions as the paper bears
   */
  public Trial best(
      List<Candidate> candidates, List<Candidate> pinned, Optional<Candidate> comparison) {
    Trial best = cheapest(candidates, starts(pinned, comparison));
    if (asked > 0) {
      return trials.filled(best);
    }
    if (best.pages() <= MOST_PAGES) {
      Trial sparse = trials.isFull(best) ? best : trials.lean(best.draft());
      return trials.filled(new Enrichment(trials, chooser, candidates, pinned).of(sparse));
    }
    while (best.pages() > MOST_PAGES && best.draft().candidates().size() > FEWEST_QUESTIONS) {
      Optional<SheetDraft> shorter = shorter(best.draft(), pinned);
      if (shorter.isEmpty()) {
        return best;
      }
      best = trials.lean(shorter.get());
    }
    return best;
  }

  /** What is on the sheet in any case, once for each form of the comparison, the longest first. */
  private static List<List<Candidate>> starts(
      List<Candidate> pinned, Optional<Candidate> comparison) {
    List<Candidate> others = new ArrayList<>(pinned);
    comparison.ifPresent(others::remove);
    return comparison
        .map(whole -> Shortened.forms(whole).stream().map(form -> with(others, form)).toList())
        .orElse(List.of(others));
  }

  private static List<Candidate> with(List<Candidate> others, Candidate form) {
    List<Candidate> all = new ArrayList<>(others);
    all.add(form);
    return all;
  }

  /** The cheapest over all forms of the comparison; with less to read if it asks too little. */
  private Trial cheapest(List<Candidate> candidates, List<List<Candidate>> starts) {
    Trial best = null;
    for (double words : trials.fewWords()) {
      for (List<Candidate> fixed : starts) {
        best = cheaper(best, candidates, fixed, words);
      }
      if (trials.isFull(Objects.requireNonNull(best))) {
        return best;
      }
    }
    return Objects.requireNonNull(best);
  }

  /**
   * Each draft begins where the roomier one before it ended, until one fits; one that costs more
   * than {@code best} before it is seen on paper need not be laid out.
   */
  private Trial cheaper(
      @Nullable Trial best, List<Candidate> candidates, List<Candidate> fixed, double words) {
    Trial cheapest = best;
    SheetDraft draft = SheetDraft.of(index, fixed);
    for (double lines : asked > 0 ? LINES.subList(0, 1) : LINES) {
      for (double aLine : A_LINE) {
        Chooser paper = asked > 0 ? chooser : chooser.and(new SpaceAim(lines, words, aLine));
        draft = paper.choose(draft, candidates, fixed);
      }
      if (cheapest != null && trials.least(draft) >= cheapest.cost()) {
        return cheapest;
      }
      Trial next = trials.of(draft, words);
      cheapest = cheapest == null || next.cost() < cheapest.cost() ? next : cheapest;
      if (next.pages() <= MOST_PAGES) {
        return cheapest;
      }
    }
    return Objects.requireNonNull(cheapest);
  }

  private Optional<SheetDraft> shorter(SheetDraft draft, List<Candidate> pinned) {
    return draft.candidates().stream()
        .filter(candidate -> !candidate.isComparison() && !pinned.contains(candidate))
        .map(draft::without)
        .min(Comparator.comparingDouble(chooser::cost));
  }
}
