package org.quizwright.analysis.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.time.DateDraft.Shape;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/**
 * Whether a text tells of the days just before it appeared: from its first date on it names most of
 * them without a year, which its readers knew.
 */
final class Recency {

  private Recency() {}

  /** Judges by the dates of one source as they are written. */
  static boolean is(@Nullable HistoricalDate issued, List<DateScanner.Found> found) {
    if (issued == null || issued.precision() == Precision.YEAR) {
      return false;
    }
    List<DateDraft> dates =
        found.stream()
            .map(DateScanner.Found::draft)
            .filter(draft -> draft.relative() == null)
            .toList();
    long bare = dates.stream().filter(draft -> isDay(draft) && draft.year() == null).count();
    long old = dates.stream().filter(draft -> isOld(draft, issued)).count();
    return bare > 0 && bare >= old && !isOld(dates.get(0), issued);
  }

  private static boolean isDay(DateDraft draft) {
    return draft.shape() == Shape.DAY || draft.shape() == Shape.MONTH;
  }

  private static boolean isOld(DateDraft draft, HistoricalDate issued) {
    Integer year = draft.year();
    return year != null && year < issued.start().getYear() - 1;
  }
}
