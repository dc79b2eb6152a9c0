package org.quizwright.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries drafts on paper and keeps the best that fills two or four pages. */
final class SheetFit {

  /** A comparison with its chart and writing lines alone takes two and a half. */
  static final int MOST_PAGES = 4;

  private static final int FEWEST_QUESTIONS = 3;
  private static final int MOST_ADDED = 3;

  /** Laying a sheet out takes long, so only the most promising are. */
  private static final int MOST_TRIED = 15;

  /** How many lines questions and sources may take: four pages without titles, or fewer. */
  private static final List<Double> LINES = List.of(156.0, 146.0);

  private final SentenceIndex index;
  private final Trials trials;
  private final Chooser chooser;
  private final int asked;

  /** A draft and how many words are to stand on its sheet. */
  private record Plan(Draft draft, double words) {}

  /**
   * Fits sheets.
   *
   * @param asked how many questions were asked for, which then go before the paper; 0 for as many
   *     as fit
   */
  SheetFit(SentenceIndex index, Trials trials, Chooser chooser, int asked) {
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
  Trial best(List<Candidate> candidates, List<Candidate> pinned, Optional<Candidate> comparison) {
    Trial best = cheapest(plans(candidates, starts(pinned, comparison)));
    if (asked > 0) {
      return trials.filled(best);
    }
    best = fits(best) ? trials.filled(enriched(best, candidates)) : best;
    while (best.pages() > MOST_PAGES && best.draft().candidates().size() > FEWEST_QUESTIONS) {
      Optional<Draft> shorter = shorter(best.draft(), pinned);
      if (shorter.isEmpty()) {
        return best;
      }
      best = trials.of(shorter.get(), trials.fewWords().get(0));
    }
    return best;
  }

  private static boolean fits(Trial trial) {
    return trial.pages() <= MOST_PAGES && trial.pages() % 2 == 0;
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

  private List<Plan> plans(List<Candidate> candidates, List<List<Candidate>> starts) {
    return trials.fewWords().stream()
        .flatMap(words -> drafts(candidates, starts, words).map(draft -> new Plan(draft, words)))
        .sorted(Comparator.comparingDouble(plan -> trials.least(plan.draft())))
        .toList();
  }

  /** Each begins where the roomier one before it ended. */
  private Stream<Draft> drafts(
      List<Candidate> candidates, List<List<Candidate>> starts, double words) {
    List<Draft> drafts = new ArrayList<>();
    for (List<Candidate> fixed : starts) {
      Draft draft = Draft.of(index, fixed);
      for (double lines : LINES) {
        Chooser roomy = asked > 0 ? chooser : chooser.and(new SpaceAim(lines, words));
        draft = roomy.choose(draft, candidates, fixed);
        drafts.add(draft);
      }
    }
    return drafts.stream().distinct();
  }

  /** Plans come with the least that they can cost, so most of them need not be laid out. */
  private Trial cheapest(List<Plan> plans) {
    Trial best = trial(plans.get(0));
    for (Plan plan : plans.subList(1, plans.size())) {
      if (trials.least(plan.draft()) >= best.cost()) {
        return best;
      }
      Trial next = trial(plan);
      best = next.cost() < best.cost() ? next : best;
    }
    return best;
  }

  private Trial trial(Plan plan) {
    return trials.of(plan.draft(), plan.words());
  }

  /** With more questions, while the paper bears them and the sheet gains. */
  private Trial enriched(Trial sparse, List<Candidate> candidates) {
    Trial best = sparse;
    for (int added = 0; added < MOST_ADDED; added++) {
      Trial last = best;
      int words = Trials.words(last.sheet());
      Optional<Trial> richer =
          candidates.stream()
              .filter(candidate -> !last.draft().holds(candidate.question().id()))
              .map(last.draft()::with)
              .sorted(Comparator.comparingDouble(chooser::cost))
              .limit(MOST_TRIED)
              .map(draft -> trials.of(draft, words))
              .filter(trial -> fits(trial) && trial.cost() < last.cost())
              .findFirst();
      if (richer.isEmpty()) {
        return last;
      }
      best = richer.get();
    }
    return best;
  }

  private Optional<Draft> shorter(Draft draft, List<Candidate> pinned) {
    return draft.candidates().stream()
        .filter(candidate -> !candidate.isComparison() && !pinned.contains(candidate))
        .map(draft::without)
        .min(Comparator.comparingDouble(chooser::cost));
  }
}
