package org.quizwright.model.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates as people write them, on sheets and in keys. */
public final class DateWords {

  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("d MMMM ", Locale.ENGLISH);
  private static final DateTimeFormatter AMERICAN =
      DateTimeFormatter.ofPattern("MMMM d, ", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM ", Locale.ENGLISH);
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private DateWords() {}

  /** Such as "1 May 1926", "May 1926", "spring 1926", "the 1920s", "1920 to 1924", "44 BC". */
  public static String of(HistoricalDate date, boolean american) {
    boolean whole = date.precision() != Precision.INTERVAL;
    String about = whole && date.approximate() ? "about " : "";
    String year = YearName.of(date.year());
    return about
        + switch (date.precision()) {
          case DAY -> date.start().format(american ? AMERICAN : BRITISH) + year;
          case MONTH -> date.start().format(MONTH) + year;
          case SEASON -> SEASONS.get(date.season()) + " " + year;
          case YEAR -> year;
          case DECADE -> "the " + hundreds(date, 10) + "s" + era(date);
          case CENTURY -> "the " + hundreds(date, 100) + "s" + era(date);
          case INTERVAL -> interval(date, american);
        };
  }

  /** The round number that the years of a decade or century begin with. */
  private static int hundreds(HistoricalDate date, int span) {
    return Math.abs(date.start().getYear()) / span * span;
  }

  private static String era(HistoricalDate date) {
    return date.end().getYear() < 1 ? " BC" : "";
  }

  private static String interval(HistoricalDate date, boolean american) {
    String[] ends = date.edtf().split("/", -1);
    if (date.start().equals(LocalDate.MIN)) {
      return "until " + end(ends[1], american);
    }
    String from = end(ends[0], american);
    return date.end().equals(LocalDate.MAX)
        ? "from " + from
        : from + " to " + end(ends[1], american);
  }

  private static String end(String edtf, boolean american) {
    return of(HistoricalDate.parse(edtf), american);
  }
}
