package org.quizwright.generation.argument;

/**
 * Patterns of a number in digits that take all of it: neither "4" of "40-hour" nor "500" of
 * "1,500".
 */
final class WholeNumber {

  /** Where one may begin. */
  private static final String START = "(?<![\\p{L}\\d,.$£€–-])";

  /** What follows the sign of a currency, if there is one. */
  private static final String DIGITS = "\\d++(?:,\\d{3})*+(?:\\.\\d++)?+(?![\\p{L}\\d–-]|[.,]\\d)";

  static final String ANY = START + "[$£€]?" + DIGITS;

  /** A year where a number is looked for. */
  static final String YEAR = "(?:1\\d|20)\\d\\d(?![\\d,.–-]*\\d)";

  private WholeNumber() {}
}
