package org.quizwright.analysis.time;

import static org.quizwright.analysis.time.CalendarWords.MONTH;
import static org.quizwright.analysis.time.CalendarWords.ORDINAL_WORD;
import static org.quizwright.analysis.time.CalendarWords.WEEKDAY;
import static org.quizwright.analysis.time.DateForm.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Days: "10 July 1989", "July 10th", "the first of May", "10–14 July", "5.3.1911". */
final class DayForms {

  private static final String ON = "(?:" + WEEKDAY.replace("(", "(?:") + ",? (?:the )?)?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:,? (?:in )?" + YearWords.AFTER_MONTH + ")?";
  private static final String AND = "(?: ?[-–—/] ?|,? (?:and|to|or) (?:the )?)";
  private static final String LONG_YEAR = "(\\d{4})";
  private static final int LAST_MONTH_OF_OLD_STYLE = 3;
  private static final int MONTHS = 12;

  static final List<DateForm> ALL =
      List.of(
          form(ON + MONTH + " " + DAY + AND + DAY + YEAR, m -> days(m, 1, 2, 3)),
          form(ON + DAY + AND + DAY + " (?:of )?" + MONTH + YEAR, m -> days(m, 3, 1, 2)),
          form(
              DAY + "(?:, \\d{1,2}){1,3},? and " + DAY + " " + MONTH + YEAR, m -> days(m, 3, 1, 2)),
          form(ON + MONTH + " (?:the )?" + DAY + "\\b" + YEAR, m -> day(m, 1, 2)),
          form(ON + MONTH + " the ((?i:" + ORDINAL_WORD + "))" + YEAR, m -> day(m, 1, 2)),
          form(ON + DAY + " (?:of )?" + MONTH + YEAR, m -> day(m, 2, 1)),
          form(ON + "((?i:" + ORDINAL_WORD + ")) (?:day )?of " + MONTH + YEAR, m -> day(m, 2, 1)),
          form("(?:(\\d{4})-(\\d{2})-(\\d{2}))", m -> ordered(m, 1, 2, 3)),
          form("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + LONG_YEAR, m -> ordered(m, 3, 2, 1)),
          form("(\\d{1,2})/(\\d{1,2})/" + LONG_YEAR, DayForms::slashed));

  private DayForms() {}

  private static Optional<DateDraft> day(MatchResult match, int month, int day) {
    int number = CalendarWords.ordinal(match.group(day));
    int named = CalendarWords.month(match.group(month));
    return isDay(number)
        ? Optional.of(DateDraft.day(match.end(), year(match.group(3), named), named, number))
        : Optional.empty();
  }

  private static Optional<DateDraft> days(MatchResult match, int month, int from, int to) {
    int first = CalendarWords.ordinal(match.group(from));
    int last = CalendarWords.ordinal(match.group(to));
    int named = CalendarWords.month(match.group(month));
    return isDay(first) && isDay(last) && first < last
        ? Optional.of(DateDraft.days(match.end(), year(match.group(4), named), named, first, last))
        : Optional.empty();
  }

  /** "1641/2" was one year to those who began theirs on 25 March, and the next to us. */
  private static @Nullable Integer year(@Nullable String words, int month) {
    if (words == null) {
      return null;
    }
    boolean dual = words.contains("/") && month > LAST_MONTH_OF_OLD_STYLE;
    return YearWords.read(dual ? words.substring(0, words.indexOf('/')) : words);
  }

  private static Optional<DateDraft> ordered(MatchResult match, int year, int month, int day) {
    return numeric(match, number(match, year), number(match, month), number(match, day));
  }

  private static Optional<DateDraft> numeric(MatchResult match, int year, int month, int day) {
    return month >= 1 && month <= MONTHS && isDay(day)
        ? Optional.of(DateDraft.day(match.end(), year, month, day))
        : Optional.empty();
  }

  /** Britons put the day first and Americans the month; only where one way is left is it told. */
  private static Optional<DateDraft> slashed(MatchResult match) {
    int first = number(match, 1);
    int second = number(match, 2);
    if (first <= MONTHS && second <= MONTHS && first != second) {
      return Optional.empty();
    }
    return first > MONTHS
        ? numeric(match, number(match, 3), second, first)
        : numeric(match, number(match, 3), first, second);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static boolean isDay(int number) {
    return number >= 1 && number <= 31;
  }
}
