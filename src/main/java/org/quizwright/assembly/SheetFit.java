package org.quizwright.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;

/** Tries drafts on paper and keeps the best that fills two or four pages. */
final class SheetFit {

  private static final int MOST_PAGES = 4;
  private static final int FEWEST_QUESTIONS = 3;
  private static final double TOO_LONG = 200;
  private static final double ODD = 20;
  private static final double A_WORD = 0.08;
  private static final double A_GUIDING_QUESTION = 1;
  private static final int MOST_ADDED = 3;
  private static final int MOST_TRIED = 5;
  private static final int FOR_WEAK_READERS = 3;
  private static final int FOR_OTHERS = 5;

  /** The filler stops before it exceeds what it is given. */
  private static final double MARGIN = 12;

  /** How many lines questions and sources may take: four pages without titles, or fewer. */
  private static final List<Double> LINES = List.of(156.0, 146.0);

  /** Shares of the lowest number of words that a sheet should hold; paper may be scarce. */
  private static final List<Double> SCARCE = List.of(1.0, 0.85);

  /** Shares of the way from the lowest number of words to the highest. */
  private static final List<Double> AMPLE = List.of(0.9, 0.6, 0.3, 0.15);

  private final SentenceIndex index;
  private final Scope scope;
  private final Chooser chooser;
  private final ContextFiller filler;
  private final SheetComposer composer;
  private final ToIntFunction<Worksheet> pages;

  /** A draft and how many words are to stand on its sheet. */
  private record Plan(Draft draft, double words) {}

  /** A draft on paper and what is wrong with it. */
  private record Trial(Draft draft, Worksheet sheet, int pages, double cost) {

    boolean fits() {
      return pages <= MOST_PAGES && pages % 2 == 0;
    }
  }

  SheetFit(
      SentenceIndex index,
      Scope scope,
      Chooser chooser,
      ContextFiller filler,
      SheetComposer composer,
      ToIntFunction<Worksheet> pages) {
    this.index = index;
    this.scope = scope;
    this.chooser = chooser;
    this.filler = filler;
    this.composer = composer;
    this.pages = pages;
  }

  /** The best sheet; questions go as a last resort where nothing else fits the paper. */
  Worksheet best(List<Candidate> candidates, Optional<Candidate> comparison) {
    List<Candidate> forms = comparison.map(Shortened::forms).orElse(List.of());
    Trial best =
        cheapest(
            SCARCE.stream()
                .map(this::lowest)
                .flatMap(words -> drafts(candidates, forms, words).map(d -> new Plan(d, words)))
                .sorted(Comparator.comparingDouble(plan -> least(plan.draft())))
                .toList());
    best = best.fits() ? filled(enriched(best, candidates)) : best;
    while (best.pages() > MOST_PAGES && best.draft().candidates().size() > FEWEST_QUESTIONS) {
      best = trial(shorter(best.draft()), lowest(1));
    }
    return best.sheet();
  }

  /** Plans come with the least that they can cost, so most of them need not be laid out. */
  private Trial cheapest(List<Plan> plans) {
    Trial best = trial(plans.get(0).draft(), plans.get(0).words());
    for (Plan plan : plans.subList(1, plans.size())) {
      if (least(plan.draft()) >= best.cost()) {
        return best;
      }
      Trial next = trial(plan.draft(), plan.words());
      best = next.cost() < best.cost() ? next : best;
    }
    return best;
  }

  /** Each begins where the roomier one before it ended. */
  private Stream<Draft> drafts(List<Candidate> candidates, List<Candidate> forms, double words) {
    List<List<Candidate>> starts =
        forms.isEmpty() ? List.of(List.of()) : forms.stream().map(List::of).toList();
    List<Draft> drafts = new ArrayList<>();
    for (List<Candidate> fixed : starts) {
      Draft draft = Draft.of(index, fixed);
      for (double lines : LINES) {
        draft = chooser.and(new SpaceAim(lines, words)).choose(draft, candidates, fixed);
        drafts.add(draft);
      }
    }
    return drafts.stream().distinct();
  }

  /** With more questions, while the paper bears them and the sheet gains. */
  private Trial enriched(Trial sparse, List<Candidate> candidates) {
    Trial best = sparse;
    for (int added = 0; added < MOST_ADDED; added++) {
      Trial last = best;
      int words = words(last.sheet());
      Optional<Trial> richer =
          candidates.stream()
              .filter(candidate -> !last.draft().candidates().contains(candidate))
              .map(last.draft()::with)
              .sorted(Comparator.comparingDouble(chooser::cost))
              .limit(MOST_TRIED)
              .map(draft -> trial(draft, words))
              .filter(trial -> trial.fits() && trial.cost() < last.cost())
              .findFirst();
      if (richer.isEmpty()) {
        return last;
      }
      best = richer.get();
    }
    return best;
  }

  /** With more to read, if the paper bears it. */
  private Trial filled(Trial lean) {
    Scope.Range words = scope.words();
    return AMPLE.stream()
        .map(share -> trial(lean.draft(), words.low() + share * (words.high() - words.low())))
        .filter(trial -> trial.pages() == lean.pages())
        .findFirst()
        .orElse(lean);
  }

  private double lowest(double share) {
    return share * scope.words().low() + MARGIN;
  }

  private Trial trial(Draft draft, double words) {
    Worksheet sheet = composer.compose(draft.candidates(), filler.fill(draft, (int) words));
    int count = pages.applyAsInt(sheet);
    double cost =
        least(draft)
            + A_WORD * scope.words().miss(words(sheet))
            + TOO_LONG * Math.max(0, count - MOST_PAGES)
            + (count % 2 == 0 ? 0 : ODD);
    return new Trial(draft, sheet, count, cost);
  }

  /** What the draft costs before it is seen on paper. */
  private double least(Draft draft) {
    return chooser.cost(draft) + A_GUIDING_QUESTION * missing(draft);
  }

  private static int words(Worksheet sheet) {
    return sheet.sources().mapToInt(PrintedSource::words).sum();
  }

  /** How many guiding questions the comparison has too few, or too many for weak readers. */
  private int missing(Draft draft) {
    int prompts =
        draft.candidates().stream()
            .filter(Candidate::isComparison)
            .mapToInt(
                candidate -> ((SourceComparison) candidate.question().task()).prompts().size())
            .sum();
    int wanted = scope.level() == Level.SUPPORT ? FOR_WEAK_READERS : FOR_OTHERS;
    return draft.candidates().stream().noneMatch(Candidate::isComparison)
        ? 0
        : Math.abs(wanted - prompts);
  }

  private Draft shorter(Draft draft) {
    return draft.candidates().stream()
        .filter(candidate -> !candidate.isComparison())
        .map(draft::without)
        .min(Comparator.comparingDouble(chooser::cost))
        .orElse(draft);
  }
}
