package org.quizwright.generation.timeline;

import java.util.regex.Pattern;
import org.quizwright.model.time.DateWords;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.YearName;

/** A date for a teacher's key. */
final class DateText {

  private static final Pattern PART_OF_YEAR =
      Pattern.compile(
          "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\b"
              + "|(?i:\\b(?:spring|summer|autumn|fall|winter|ides|eve|feast)\\b)");

  private DateText() {}

  /**
   * The words of the text where they hold the year; else the text's words with what it leaves to be
   * understood in square brackets.
   */
  static String of(String words, HistoricalDate date) {
    if (words.isBlank()) {
      return "[" + DateWords.of(date, false) + "]";
    }
    if (isOpen(date) || holdsYear(words, date)) {
      return words;
    }
    return words
        + " ["
        + (namesPart(words) ? YearName.of(date.year()) : DateWords.of(date, false))
        + "]";
  }

  /** Whether only the year is left to be understood: "July", but not "Wednesday". */
  private static boolean namesPart(String words) {
    return PART_OF_YEAR.matcher(words).find();
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
}
