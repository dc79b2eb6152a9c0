package org.quizwright.model.time;

/** The name that people give to a year. */
public final class YearName {

  private static final int PLAIN_FROM = 100;

  private YearName() {}

  /**
   * Such as "1066", "AD 79", "44 BC".
   *
   * @param year as {@link java.time.LocalDate} counts it, with a year 0 before year 1
   */
  public static String of(int year) {
    if (year < 1) {
      return (1 - year) + " BC";
    }
    return year < PLAIN_FROM ? "AD " + year : Integer.toString(year);
  }
}
