package org.quizwright.model.time;

import java.time.LocalDate;

/**
 * A date or period as far as it is known, written in EDTF (ISO 8601-2, levels 0 and 1): {@code
 * 1989-07-10}, {@code 1989-07}, {@code 1998-22}, {@code 199X}, {@code 14XX}, {@code 1993/1994},
 * {@code 1982/..}, {@code 1990~}. A year before Christ is one less than its number, since EDTF
 * counts a year 0: {@code -0043} is 44 BC.
 *
 * <p>Days are the text's own, whatever calendar it used; they are never converted.
 *
 * @param edtf the normal form
 * @param start the earliest day it can mean; {@link LocalDate#MIN} for an open start
 * @param end the latest day it can mean; {@link LocalDate#MAX} for an open end
 * @param approximate whether the text says "about" ({@code ~})
 */
public record HistoricalDate(
    String edtf, LocalDate start, LocalDate end, Precision precision, boolean approximate) {

  public HistoricalDate {
    if (start.isAfter(end)) {
      throw new IllegalArgumentException("date ends before it starts: " + edtf);
    }
  }

  /**
   * Reads EDTF; throws {@link IllegalArgumentException} with the text if it isn't a form named
   * above.
   */
  public static HistoricalDate parse(String edtf) {
    return EdtfReader.read(edtf);
  }

  /**
   * Whether this certainly lies before {@code other}: the two are disjoint and neither is
   * approximate.
   */
  public boolean isBefore(HistoricalDate other) {
    return !approximate && !other.approximate && end.isBefore(other.start);
  }

  /** Whether one of the two certainly lies before the other. */
  public boolean isOrderedWith(HistoricalDate other) {
    return isBefore(other) || other.isBefore(this);
  }

  /** When what it dates began: itself, or for an open end ({@code 1982/..}) its beginning. */
  public HistoricalDate onset() {
    return edtf.endsWith("/..") ? parse(edtf.substring(0, edtf.length() - 3)) : this;
  }

  /** The same date as one that the text tells only about so; an open one is that already. */
  public HistoricalDate roughly() {
    return approximate || edtf.contains("..") ? this : parse(edtf + "~");
  }

  /** Whether every day of {@code other} is a day of this. */
  public boolean contains(HistoricalDate other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /** The first year that it names: a winter of 1948 may begin in December 1947. */
  public int year() {
    boolean winter = precision == Precision.SEASON && start.getMonthValue() == 12;
    return winter ? start.getYear() + 1 : start.getYear();
  }

  /** The season that it names, 0 for spring to 3 for winter; only for a season. */
  public int season() {
    int sign = edtf.startsWith("-") ? 1 : 0;
    return Integer.parseInt(edtf.substring(sign + 5, sign + 7)) - EdtfReader.SPRING;
  }

  @Override
  public String toString() {
    return edtf;
  }
}
