package org.quizwright.generation.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.YearName;

/** A date for a teacher's key. */
final class DateText {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM ", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM ", Locale.ENGLISH);

  private DateText() {}

  /**
   * The words of the text where they hold the year; else the text's words with what it leaves to be
   * understood in square brackets.
   */
  static String of(String words, HistoricalDate date) {
    if (words.isBlank()) {
      return "[" + inFull(date) + "]";
    }
    return isOpen(date) || holdsYear(words, date)
        ? words
        : words + " [" + YearName.of(date.year()) + "]";
  }

  private static boolean holdsYear(String words, HistoricalDate date) {
    String number = YearName.of(date.year()).replaceAll("\\D", "");
    return Pattern.compile("(?<!\\d)" + number + "(?!\\d)").matcher(words).find();
  }

  /** Whether it is no stretch of one year, so that one year in brackets would mislead. */
  private static boolean isOpen(HistoricalDate date) {
    return switch (date.precision()) {
      case DECADE, CENTURY -> true;
      case INTERVAL -> date.start().getYear() != date.end().getYear();
      case DAY, MONTH, SEASON, YEAR -> false;
    };
  }

  private static String inFull(HistoricalDate date) {
    LocalDate start = date.start();
    return switch (date.precision()) {
      case DAY -> DAY.format(start) + YearName.of(date.year());
      case MONTH -> MONTH.format(start) + YearName.of(date.year());
      case YEAR -> YearName.of(date.year());
      case SEASON, DECADE, CENTURY, INTERVAL -> date.edtf();
    };
  }
}
