package org.quizwright.analysis.time;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.time.HistoricalDate;

/**
 * A date as it is written, before its year is known.
 *
 * @param end where its words end in the sentence
 * @param year the year that stands there, or null
 * @param shape what kind of words they are
 * @param edtf gives the EDTF value for a year
 * @param relative how it is counted from another date, or null where its year alone may be missing
 */
record DateDraft(
    int end,
    @Nullable Integer year,
    Shape shape,
    IntFunction<String> edtf,
    @Nullable Relative relative) {

  /** What the words name. */
  enum Shape {
    DAY,
    MONTH,
    SEASON,
    PART,
    YEAR,
    DECADE,
    CENTURY,
    RANGE,
    RELATIVE
  }

  /** A way to count a date from what the text said before; empty where that doesn't tell. */
  @FunctionalInterface
  interface Relative {

    Optional<Resolved> in(DateThread thread);
  }

  /**
   * A date counted from another.
   *
   * @param certain whether nothing else can be meant
   * @param onward whether the text goes on from there
   */
  record Resolved(String edtf, boolean certain, boolean onward) {

    static Resolved of(String edtf) {
      return new Resolved(edtf, true, true);
    }

    /** The same date, where something else may be meant. */
    Resolved doubted() {
      return new Resolved(edtf, false, onward);
    }

    /** Empty for a day that the calendar doesn't have. */
    Optional<HistoricalDate> date() {
      return read(edtf);
    }
  }

  DateDraft(int end, @Nullable Integer year, Shape shape, IntFunction<String> edtf) {
    this(end, year, shape, edtf, null);
  }

  static DateDraft day(int end, @Nullable Integer year, int month, int day) {
    return new DateDraft(end, year, Shape.DAY, y -> month(y, month) + format("-%02d", day));
  }

  static DateDraft days(int end, @Nullable Integer year, int month, int first, int last) {
    String days = "%1$s-%2$02d/%1$s-%3$02d";
    return new DateDraft(end, year, Shape.RANGE, y -> format(days, month(y, month), first, last));
  }

  static DateDraft month(int end, @Nullable Integer year, int month) {
    return new DateDraft(end, year, Shape.MONTH, y -> month(y, month));
  }

  static DateDraft months(int end, @Nullable Integer year, Shape shape, int first, int last) {
    return new DateDraft(end, year, shape, y -> month(y, first) + "/" + month(y, last));
  }

  static DateDraft years(int end, int from, int to) {
    return fixed(end, to, Shape.RANGE, YearWords.edtf(from) + "/" + YearWords.edtf(to));
  }

  static DateDraft fixed(int end, int year, Shape shape, String edtf) {
    return new DateDraft(end, year, shape, y -> edtf);
  }

  static DateDraft relative(int end, Relative relative) {
    return new DateDraft(end, null, Shape.RELATIVE, YearWords::edtf, relative);
  }

  /** The same date told only roughly. */
  DateDraft roughly() {
    return new DateDraft(end, year, shape, y -> roughly(edtf.apply(y)), relative);
  }

  private static String roughly(String edtf) {
    return edtf.endsWith("~") || edtf.endsWith("..") ? edtf : edtf.replace("/", "~/") + "~";
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

  static String month(int year, int month) {
    return YearWords.edtf(year) + format("-%02d", month);
  }

  static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  /** Empty for a day that the calendar doesn't have. */
  static Optional<HistoricalDate> read(String edtf) {
    try {
      return Optional.of(HistoricalDate.parse(edtf));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
