package org.quizwright.model.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.model.time.HistoricalDate;

/** What lies between two ticks of a strip of time. */
public enum StripUnit {
  MONTH(24),
  YEAR(40),
  DECADE(30);

  private static final int YEARS = 10;

  private final int longest;

  StripUnit(int longest) {
    this.longest = longest;
  }

  /** Empty for a name that no bank may give. */
  public static Optional<StripUnit> of(String label) {
    return Stream.of(values()).filter(unit -> unit.label().equals(label)).findFirst();
  }

  /** The most units that a strip is drawn with. */
  public int longest() {
    return longest;
  }

  /** The name that a bank gives it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The first day of the unit that holds {@code day}. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE ->
          day.withDayOfYear(1).withYear(day.getYear() - Math.floorMod(day.getYear(), YEARS));
    };
  }

  /** {@code units} ticks after the one at {@code start}. */
  public LocalDate plus(LocalDate start, int units) {
    return switch (this) {
      case MONTH -> start.plusMonths(units);
      case YEAR -> start.plusYears(units);
      case DECADE -> start.plusYears((long) YEARS * units);
    };
  }

  /** Whole units from one tick to another. */
  public int between(LocalDate from, LocalDate to) {
    long years = ChronoUnit.YEARS.between(from, to);
    return switch (this) {
      case MONTH -> (int) ChronoUnit.MONTHS.between(from, to);
      case YEAR -> (int) years;
      case DECADE -> (int) (years / YEARS);
    };
  }

  /** Whether the date says in which unit it lies. */
  public boolean holds(HistoricalDate date) {
    boolean open = date.start().equals(LocalDate.MIN) || date.end().equals(LocalDate.MAX);
    return !open && start(date.start()).equals(start(date.end()));
  }

  /** The unit that begins at {@code start}, as a date. */
  public HistoricalDate date(LocalDate start) {
    String year = String.format(Locale.ROOT, "%04d", start.getYear());
    return HistoricalDate.parse(
        switch (this) {
          case MONTH -> year + String.format(Locale.ROOT, "-%02d", start.getMonthValue());
          case YEAR -> year;
          case DECADE -> year.substring(0, year.length() - 1) + "X";
        });
  }
}
