package org.quizwright.analysis.time;

import java.util.Optional;
import org.quizwright.model.time.HistoricalDate;

/** The year of a date without one that is told on some day, as in a diary. */
final class NearestYear {

  private static final int HALF_A_YEAR = 6;

  private NearestYear() {}

  /**
   * The date in the year nearest to the day that suits the tense; empty for a day that the calendar
   * doesn't have.
   */
  static Optional<HistoricalDate> of(DateDraft draft, ClauseTense telling, HistoricalDate day) {
    int year = day.end().getYear();
    return DateDraft.read(draft.edtf().apply(year))
        .map(date -> year + shift(date, telling, day))
        .flatMap(nearest -> DateDraft.read(draft.edtf().apply(nearest)));
  }

  private static int shift(HistoricalDate date, ClauseTense telling, HistoricalDate day) {
    boolean farAhead = date.start().isAfter(day.end().plusMonths(HALF_A_YEAR));
    boolean ahead = date.start().isAfter(day.end());
    if ((telling.past() && ahead) || (!telling.future() && farAhead)) {
      return -1;
    }
    boolean over = date.end().isBefore(day.start().minusMonths(HALF_A_YEAR));
    return telling.future() && over ? 1 : 0;
  }
}
