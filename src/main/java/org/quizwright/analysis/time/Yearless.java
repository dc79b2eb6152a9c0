package org.quizwright.analysis.time;

import org.quizwright.model.time.HistoricalDate;

/** Finds the year of a date that is written without one. */
final class Yearless {

  /** From November to January the year has most likely turned. */
  private static final int TURNED = 9;

  /** From September to March it has within a paragraph that tells one thing after another. */
  private static final int TURNED_SOON = 6;

  private static final int HALF_A_YEAR = 6;

  /** What comes so few months behind a date is of its year, and no year less so many before it. */
  private static final int SOON = 2;

  private Yearless() {}

  static String near(DateDraft draft, ClauseTense telling, HistoricalDate issued) {
    int year = issued.end().getYear();
    HistoricalDate date = HistoricalDate.parse(draft.edtf().apply(year));
    boolean farAhead = date.start().isAfter(issued.end().plusMonths(HALF_A_YEAR));
    boolean ahead = date.start().isAfter(issued.end());
    if ((telling.past() && ahead) || (!telling.future() && farAhead)) {
      return draft.edtf().apply(year - 1);
    }
    boolean over = date.end().isBefore(issued.start().minusMonths(HALF_A_YEAR));
    return draft.edtf().apply(telling.future() && over ? year + 1 : year);
  }
}
