package org.quizwright.generation.comprehension;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.time.HistoricalDate;

/** How far in time a source stands from what it tells, in words for a mark scheme. */
final class Distance {

  private static final int FRESH = 3;

  private Distance() {}

  /** Nothing where a date is unknown or open, or where a source is older than what it tells. */
  static Optional<String> of(@Nullable HistoricalDate issued, @Nullable HistoricalDate period) {
    if (issued == null || period == null || period.end().equals(LocalDate.MAX)) {
      return Optional.empty();
    }
    int written = issued.start().getYear();
    int years = written - period.end().getYear();
    if (issued.start().isBefore(period.start())) {
      return Optional.empty();
    }
    return Optional.of("It appeared in %d, %s".formatted(written, effect(years)));
  }

  private static String effect(int years) {
    if (years <= 0) {
      return "at the time that it tells of, so its author could not know what came later.";
    }
    return years <= FRESH
        ? "soon after the events, when memories were fresh but what came of them was still open."
        : "years after the events, so its author knew what had come of them but had to rely on records"
            + " and memories.";
  }
}
