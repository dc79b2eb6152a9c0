package org.quizwright.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the part of EDTF that {@link HistoricalDate} names. */
final class EdtfReader {

  private static final Pattern DAY = Pattern.compile("(-?\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(-?\\d{4})-(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("-?\\d{4}");
  private static final Pattern DECADE = Pattern.compile("(-?)(\\d{3})X");
  private static final Pattern CENTURY = Pattern.compile("(-?)(\\d{2})XX");
  static final int SPRING = 21;
  private static final int WINTER = 24;

  /** Greece, the last country of Europe to leave the Julian calendar, did so in 1923. */
  private static final int GREGORIAN_EVERYWHERE = 1923;

  private EdtfReader() {}

  static HistoricalDate read(String edtf) {
    try {
      int slash = edtf.indexOf('/');
      return slash < 0 ? single(edtf) : interval(edtf, slash);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not an EDTF date: " + edtf, e);
    }
  }

  private static HistoricalDate interval(String edtf, int slash) {
    String from = edtf.substring(0, slash);
    String to = edtf.substring(slash + 1);
    boolean opens = from.equals("..");
    boolean closes = to.equals("..");
    if (opens && closes) {
      throw new IllegalArgumentException("not an EDTF date: " + edtf);
    }
    LocalDate start = opens ? LocalDate.MIN : single(from).start();
    LocalDate end = closes ? LocalDate.MAX : single(to).end();
    boolean approximate = from.endsWith("~") || to.endsWith("~");
    return new HistoricalDate(edtf, start, end, Precision.INTERVAL, approximate);
  }

  private static HistoricalDate single(String edtf) {
    boolean approximate = edtf.endsWith("~");
    String text = approximate ? edtf.substring(0, edtf.length() - 1) : edtf;
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      LocalDate date = day(number(day, 1), number(day, 2), number(day, 3));
      return new HistoricalDate(edtf, date, date, Precision.DAY, approximate);
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return monthOrSeason(edtf, number(month, 1), number(month, 2), approximate);
    }
    Matcher decade = DECADE.matcher(text);
    if (decade.matches()) {
      return masked(edtf, decade, 10, Precision.DECADE, approximate);
    }
    Matcher century = CENTURY.matcher(text);
    if (century.matches()) {
      return masked(edtf, century, 100, Precision.CENTURY, approximate);
    }
    if (!YEAR.matcher(text).matches()) {
      throw new IllegalArgumentException("not an EDTF date: " + edtf);
    }
    int year = Integer.parseInt(text);
    return years(edtf, year, year, Precision.YEAR, approximate);
  }

  /** A leap day that only the Julian calendar had counts as the day before it. */
  private static LocalDate day(int year, int month, int day) {
    boolean julianOnly = month == 2 && day == 29 && year % 4 == 0 && !Year.isLeap(year);
    return LocalDate.of(year, month, julianOnly && year < GREGORIAN_EVERYWHERE ? 28 : day);
  }

  /** All years that begin with the same digits; before Christ those run backwards. */
  private static HistoricalDate masked(
      String edtf, Matcher digits, int span, Precision precision, boolean approximate) {
    int near = number(digits, 2) * span;
    int far = near + span - 1;
    return digits.group(1).isEmpty()
        ? years(edtf, near, far, precision, approximate)
        : years(edtf, -far, -near, precision, approximate);
  }

  private static HistoricalDate years(
      String edtf, int first, int last, Precision precision, boolean approximate) {
    return new HistoricalDate(
        edtf, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), precision, approximate);
  }

  /** Northern seasons. A winter may begin or end in its year, so it spans both readings. */
  private static HistoricalDate monthOrSeason(
      String edtf, int year, int part, boolean approximate) {
    if (part < SPRING) {
      YearMonth month = YearMonth.of(year, part);
      return new HistoricalDate(
          edtf, month.atDay(1), month.atEndOfMonth(), Precision.MONTH, approximate);
    }
    if (part > WINTER) {
      throw new IllegalArgumentException("not an EDTF date: " + edtf);
    }
    boolean winter = part == WINTER;
    YearMonth first =
        winter ? YearMonth.of(year - 1, 12) : YearMonth.of(year, 3 + 3 * (part - SPRING));
    YearMonth last = winter ? YearMonth.of(year + 1, 2) : first.plusMonths(2);
    return new HistoricalDate(
        edtf, first.atDay(1), last.atEndOfMonth(), Precision.SEASON, approximate);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
