package org.quizwright.analysis.time;

import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is written, before its year is known.
 *
 * @param end where its words end in the sentence
 * @param year the year that stands there, or null
 * @param shape what kind of words they are
 * @param edtf gives the EDTF value for a year
 */
record DateDraft(int end, @Nullable Integer year, Shape shape, IntFunction<String> edtf) {

  /** What the words name. */
  enum Shape {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    RANGE,
    SAME_YEAR
  }

  static DateDraft day(int end, @Nullable Integer year, int month, int day) {
    return new DateDraft(end, year, Shape.DAY, y -> month(y, month) + format("-%02d", day));
  }

  static DateDraft month(int end, @Nullable Integer year, int month) {
    return new DateDraft(end, year, Shape.MONTH, y -> month(y, month));
  }

  static DateDraft years(int end, int from, int to) {
    return new DateDraft(end, to, Shape.RANGE, y -> format("%04d/%04d", from, to));
  }

  /** From the beginning of this to the end of {@code other}; a year stands in either or both. */
  DateDraft to(DateDraft other) {
    Integer last = other.year == null ? year : other.year;
    Integer first = year == null ? last : year;
    return new DateDraft(
        other.end,
        last,
        Shape.RANGE,
        y -> {
          String from = edtf.apply(first == null ? y : first);
          String to = other.edtf.apply(last == null ? y : last);
          return startOf(from) + "/" + endOf(to);
        });
  }

  private static String startOf(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0 ? edtf : edtf.substring(0, slash);
  }

  private static String endOf(String edtf) {
    return edtf.substring(edtf.indexOf('/') + 1);
  }

  private static String month(int year, int month) {
    return format("%04d-%02d", year, month);
  }

  static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
