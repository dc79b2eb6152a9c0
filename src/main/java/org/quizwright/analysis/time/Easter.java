package org.quizwright.analysis.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * The day of Easter in the calendar that a year's own people used.
 *
 * <p>All of western Europe kept the Julian calendar up to 1582 and, with Britain, the Gregorian one
 * from 1753. Between the two each country chose, so there a text alone doesn't tell the day.
 * Eastern churches keep the Julian Easter; a text that speaks of theirs must give the day itself.
 */
final class Easter {

  private static final int LAST_JULIAN = 1582;
  private static final int FIRST_GREGORIAN = 1753;
  private static final int FIRST = 326;

  private Easter() {}

  /** A day so many days after Easter, or before it; the Julian calendar had more leap days. */
  static Optional<LocalDate> in(int year, int daysAfter) {
    boolean leap = year <= LAST_JULIAN && year % 4 == 0 && !Year.isLeap(year);
    return in(year)
        .map(easter -> easter.plusDays(daysAfter))
        .map(day -> leap && day.getMonthValue() < 3 ? day.plusDays(1) : day);
  }

  /** Empty where the countries of the west kept it on different days, and before rules for it. */
  static Optional<LocalDate> in(int year) {
    if (year < FIRST || (year > LAST_JULIAN && year < FIRST_GREGORIAN)) {
      return Optional.empty();
    }
    return Optional.of(year <= LAST_JULIAN ? julian(year) : gregorian(year));
  }

  /** Meeus, Astronomical Algorithms (1991), chapter 8. */
  private static LocalDate julian(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    return day(year, d + e + 114);
  }

  /** The anonymous algorithm of 1876, as in Meeus, chapter 8. */
  private static LocalDate gregorian(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int moon = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - moon + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    return day(year, epact + weekday - 7 * late + 114);
  }

  private static LocalDate day(int year, int code) {
    return LocalDate.of(year, code / 31, code % 31 + 1);
  }
}
