package org.quizwright.assembly;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.YearName;

/** Dates as a sheet prints them. */
final class DateWords {

  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("d MMMM ", Locale.ENGLISH);
  private static final DateTimeFormatter AMERICAN =
      DateTimeFormatter.ofPattern("MMMM d, ", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM ", Locale.ENGLISH);
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private DateWords() {}

  /** Such as "1 May 1926", "May 1926", "spring 1926", "the 1920s", "1920 to 1924", "44 BC". */
  static String of(HistoricalDate date, boolean american) {
    String about = date.approximate() ? "about " : "";
    String year = YearName.of(date.year());
    return about
        + switch (date.precision()) {
          case DAY -> date.start().format(american ? AMERICAN : BRITISH) + year;
          case MONTH -> date.start().format(MONTH) + year;
          case SEASON -> SEASONS.get(date.season()) + " " + year;
          case YEAR -> year;
          case DECADE -> "the " + hundreds(date, 10) + "s" + era(date);
          case CENTURY -> "the " + hundreds(date, 100) + "s" + era(date);
          case INTERVAL -> interval(date);
        };
  }

  /** The round number that the years of a decade or century begin with. */
  private static int hundreds(HistoricalDate date, int span) {
    return Math.abs(date.start().getYear()) / span * span;
  }

  private static String era(HistoricalDate date) {
    return date.end().getYear() < 1 ? " BC" : "";
  }

  private static String interval(HistoricalDate date) {
    String from = YearName.of(date.year());
    String to = YearName.of(date.end().getYear());
    if (date.start().equals(LocalDate.MIN)) {
      return "until " + to;
    }
    return date.end().equals(LocalDate.MAX) ? "from " + from : from + " to " + to;
  }
}
