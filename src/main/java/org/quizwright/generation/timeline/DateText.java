package org.quizwright.generation.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/** A date for a teacher's key. */
final class DateText {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private DateText() {}

  /**
   * The words of the text where they hold the year; else the text's words with what it leaves to be
   * understood in square brackets.
   */
  static String of(String words, HistoricalDate date) {
    if (words.isBlank()) {
      return "[" + inFull(date) + "]";
    }
    boolean complete = words.contains(Integer.toString(date.start().getYear()));
    boolean open = date.precision() == Precision.INTERVAL || date.precision() == Precision.DECADE;
    return complete || open ? words : words + " [" + date.start().getYear() + "]";
  }

  private static String inFull(HistoricalDate date) {
    LocalDate start = date.start();
    return switch (date.precision()) {
      case DAY -> DAY.format(start);
      case MONTH -> MONTH.format(start);
      case YEAR -> Integer.toString(start.getYear());
      case SEASON, DECADE, INTERVAL -> date.edtf();
    };
  }
}
