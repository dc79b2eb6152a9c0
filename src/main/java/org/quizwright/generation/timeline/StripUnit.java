package org.quizwright.generation.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.quizwright.model.time.HistoricalDate;

/** What lies between two ticks of a strip of time. */
enum StripUnit {
  MONTH(24),
  YEAR(40),
  DECADE(30);

  private static final int YEARS = 10;

  /** The most units that a strip is drawn with. */
  final int longest;

  StripUnit(int longest) {
    this.longest = longest;
  }

  /** The name that a bank gives it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The first day of the unit that holds {@code day}. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE ->
          day.withDayOfYear(1).withYear(day.getYear() - Math.floorMod(day.getYear(), YEARS));
    };
  }

  LocalDate plus(LocalDate start, int units) {
    return switch (this) {
      case MONTH -> start.plusMonths(units);
      case YEAR -> start.plusYears(units);
      case DECADE -> start.plusYears((long) YEARS * units);
    };
  }

  /** Whole units from one tick to another. */
  int between(LocalDate from, LocalDate to) {
    long years = ChronoUnit.YEARS.between(from, to);
    return switch (this) {
      case MONTH -> (int) ChronoUnit.MONTHS.between(from, to);
      case YEAR -> (int) years;
      case DECADE -> (int) (years / YEARS);
    };
  }

  /** Whether the date says in which unit it lies. */
  boolean holds(HistoricalDate date) {
    return start(date.start()).equals(start(date.end()));
  }

  /** The unit that begins at {@code start}, as a date. */
  HistoricalDate date(LocalDate start) {
    String year = String.format(Locale.ROOT, "%04d", start.getYear());
    return HistoricalDate.parse(
        switch (this) {
          case MONTH -> year + String.format(Locale.ROOT, "-%02d", start.getMonthValue());
          case YEAR -> year;
          case DECADE -> year.substring(0, year.length() - 1) + "X";
        });
  }
}
