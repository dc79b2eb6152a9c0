package org.quizwright.assembly;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.quizwright.model.time.HistoricalDate;

/** Dates as a sheet prints them. */
final class DateWords {

  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter AMERICAN =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private DateWords() {}

  /** Such as "1 May 1926", "May 1926", "spring 1926", "the 1920s", "1920 to 1924". */
  static String of(HistoricalDate date, boolean american) {
    String about = date.approximate() ? "about " : "";
    return about
        + switch (date.precision()) {
          case DAY -> date.start().format(american ? AMERICAN : BRITISH);
          case MONTH -> date.start().format(MONTH);
          case SEASON -> season(date) + " " + date.start().getYear();
          case YEAR -> String.valueOf(date.start().getYear());
          case DECADE -> "the " + date.start().getYear() + "s";
          case INTERVAL -> interval(date);
        };
  }

  private static String season(HistoricalDate date) {
    return switch (date.edtf().substring(5, 7)) {
      case "21" -> "spring";
      case "22" -> "summer";
      case "23" -> "autumn";
      default -> "winter";
    };
  }

  private static String interval(HistoricalDate date) {
    if (date.start().equals(LocalDate.MIN)) {
      return "until " + date.end().getYear();
    }
    return date.end().equals(LocalDate.MAX)
        ? "from " + date.start().getYear()
        : date.start().getYear() + " to " + date.end().getYear();
  }
}
