package org.quizwright.analysis.time;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.time.HistoricalDate;

/**
 * The year that a date without one means at a point of a source.
 *
 * <p>A narrative keeps the year that it mentioned last. A text that speaks of its own present leans
 * on the day it appeared: the nearest such date that isn't later, unless it speaks of the future.
 *
 * @param issued when the source appeared, or null
 * @param ofItsTime whether the source speaks of its own present
 * @param mentioned the year mentioned last, or null
 */
record YearThread(@Nullable HistoricalDate issued, boolean ofItsTime, @Nullable Integer mentioned) {

  /** The thread after {@code year} was mentioned. */
  YearThread after(int year) {
    return new YearThread(issued, ofItsTime, year);
  }

  /** The year of {@code draft}; empty where nothing tells. */
  OptionalInt yearFor(DateDraft draft, boolean past) {
    boolean byThread = !ofItsTime || draft.shape() == DateDraft.Shape.SAME_YEAR;
    if (byThread && mentioned != null) {
      return OptionalInt.of(mentioned);
    }
    if (issued == null || draft.shape() == DateDraft.Shape.SAME_YEAR) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(yearNearIssue(draft, past, issued));
  }

  private static int yearNearIssue(DateDraft draft, boolean past, HistoricalDate issued) {
    int year = issued.end().getYear();
    LocalDate start = HistoricalDate.parse(draft.edtf().apply(year)).start();
    return past && start.isAfter(issued.end()) ? year - 1 : year;
  }
}
