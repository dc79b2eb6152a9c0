package org.quizwright.analysis.time;

import org.quizwright.model.time.HistoricalDate;

/** The year of a date without one that is told on some day, as in a diary. */
final class NearestYear {

  private static final int HALF_A_YEAR = 6;

  private NearestYear() {}

  /** The date in the year nearest to the day that suits the tense. */
  static String of(DateDraft draft, ClauseTense telling, HistoricalDate day) {
    int year = day.end().getYear();
    HistoricalDate date = HistoricalDate.parse(draft.edtf().apply(year));
    boolean farAhead = date.start().isAfter(day.end().plusMonths(HALF_A_YEAR));
    boolean ahead = date.start().isAfter(day.end());
    if ((telling.past() && ahead) || (!telling.future() && farAhead)) {
      return draft.edtf().apply(year - 1);
    }
    boolean over = date.end().isBefore(day.start().minusMonths(HALF_A_YEAR));
    return draft.edtf().apply(telling.future() && over ? year + 1 : year);
  }
}
