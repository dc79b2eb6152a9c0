package org.quizwright.assembly.copyfitting;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.quizwright.assembly.aim.SheetDraft;
import org.quizwright.assembly.composition.SheetComposer;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.assembly.selection.Chooser;
import org.quizwright.assembly.selection.ContextFiller;
import org.quizwright.assembly.workload.Scope;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;

/** Puts drafts on paper, leaner or fuller, and says what they cost there. */
public final class Trials {

  /** A page beyond the most; a question that answers another is the lesser evil. */
  private static final double TOO_LONG = 1000;

  /** A page with nothing on it, at the end or on the back. */
  private static final double BLANK = 40;

  private static final double A_WORD = 0.08;
  private static final double A_GUIDING_QUESTION = 1;
  private static final int FOR_WEAK_READERS = 3;
  private static final int FOR_OTHERS = 5;

  /** The filler stops before it exceeds what it is given. */
  private static final double MARGIN = 12;

  /** Paper may be scarce. */
  private static final double LEANEST = 0.85;

  /** Shares of the way from the lowest number of words to the highest. */
  private static final List<Double> AMPLE = List.of(0.9, 0.6, 0.3, 0.15, 0.0);

  private final Scope scope;
  private final Chooser chooser;
  private final ContextFiller filler;
  private final SheetComposer composer;
  private final ToDoubleFunction<Worksheet> pages;

  /** Tries drafts for lessons of {@code scope}; {@code pages} says how long a sheet comes out. */
  public Trials(
      Scope scope,
      Chooser chooser,
      ContextFiller filler,
      SheetComposer composer,
      ToDoubleFunction<Worksheet> pages) {
    this.scope = scope;
    this.chooser = chooser;
    this.filler = filler;
    this.composer = composer;
    this.pages = pages;
  }

  /** How many words a sheet holds at least, and a little less where paper is scarce. */
  List<Double> fewWords() {
    return List.of(words(1), words(LEANEST));
  }

  private double words(double share) {
    return share * scope.words().low() + MARGIN;
  }

  /** Whether it fits its paper with marks and questions enough for the lesson. */
  boolean isFull(Trial trial) {
    return trial.pages() <= SheetFit.MOST_PAGES
        && trial.sheet().points() >= scope.marks().low()
        && trial.draft().candidates().size() >= scope.questions().low();
  }

  /** With as little to read as a sheet may hold. */
  public Trial lean(SheetDraft draft) {
    return of(draft, words(LEANEST));
  }

  /** With more to read, if the paper bears it. */
  public Trial filled(Trial lean) {
    Scope.Range words = scope.words();
    return AMPLE.stream()
        .map(share -> of(lean.draft(), words.low() + share * (words.high() - words.low())))
        .filter(trial -> trial.pages() == lean.pages())
        .findFirst()
        .orElse(lean);
  }

  /** With {@code words} to read. */
  Trial of(SheetDraft draft, double words) {
    Worksheet sheet = composer.compose(draft.candidates(), filler.fill(draft, (int) words));
    double length = pages.applyAsDouble(sheet);
    int count = (int) Math.ceil(length);
    double cost =
        least(draft)
            + A_WORD * scope.words().miss(words(sheet))
            + TOO_LONG * Math.max(0, count - SheetFit.MOST_PAGES)
            + BLANK * (count + count % 2 - length);
    return new Trial(draft, sheet, length, cost);
  }

  /** What the draft costs before it is seen on paper. */
  double least(SheetDraft draft) {
    return chooser.cost(draft) + A_GUIDING_QUESTION * missing(draft);
  }

  static int words(Worksheet sheet) {
    return sheet.sources().mapToInt(PrintedSource::words).sum();
  }

  /** How many guiding questions the comparison has too few, or too many for weak readers. */
  private int missing(SheetDraft draft) {
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
}
