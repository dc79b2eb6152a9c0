package org.quizwright.generation.comprehension;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.time.HistoricalDate;

/** How far in time a source stands from what it tells, in words for a mark scheme. */
final class Distance {

  /** Up to so many years are soon after, and no long time. */
  private static final int SHORT = 3;

  private Distance() {}

  /** Nothing where a date is unknown or open, or where a source is older than what it tells. */
  static Optional<String> of(@Nullable HistoricalDate issued, @Nullable HistoricalDate period) {
    if (issued == null || period == null || isOpen(issued) || isOpen(period)) {
      return Optional.empty();
    }
    return issued.start().isBefore(period.start())
        ? Optional.empty()
        : Optional.of(
            "It appeared in %d, %s".formatted(year(issued.start()), effect(issued, period)));
  }

  private static String effect(HistoricalDate issued, HistoricalDate period) {
    int written = year(issued.start());
    int sinceEnd = written - year(period.end());
    int sinceStart = written - year(period.start());
    if (sinceEnd > SHORT) {
      return "years after the events, so its author knew what had come of them but had to rely on records"
          + " and memories.";
    }
    return sinceEnd > 0 ? after(sinceStart) : during(sinceStart, sinceEnd < 0);
  }

  private static String after(int sinceStart) {
    return sinceStart <= SHORT
        ? "soon after the events, when memories were fresh but what came of them was still open."
        : "soon after the last of the events but %d years after the first, so their end was fresh in memory"
                .formatted(sinceStart)
            + " and their beginning was not.";
  }

  private static String during(int sinceStart, boolean goesOn) {
    if (sinceStart <= SHORT) {
      return "at the time that it tells of, so its author could not know what came later.";
    }
    return goesOn
        ? "%d years into the time that it tells of, so its author could not know how it would end."
            .formatted(sinceStart)
        : "at the end of the time that it tells of: its author could look back over %d years but not see what"
                .formatted(sinceStart)
            + " came later.";
  }

  private static boolean isOpen(HistoricalDate date) {
    return date.start().equals(LocalDate.MIN) || date.end().equals(LocalDate.MAX);
  }

  private static int year(LocalDate day) {
    return day.getYear();
  }
}
