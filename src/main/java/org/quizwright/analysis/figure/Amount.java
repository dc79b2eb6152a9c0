package org.quizwright.analysis.figure;

import org.quizwright.language.Span;

/**
 * A number as it stands in a sentence.
 *
 * @param low the value, or the low end of a range
 * @param unit empty for a bare number
 * @param hedge such as "at least", or empty
 * @param span the number with its unit, without the hedge
 */
record Amount(Kind kind, double low, double high, String unit, String hedge, Span span) {

  /** What a number does. */
  enum Kind {
    /** "40 miners": counts the noun behind it. */
    COUNT,
    /** "40 tons", "$40", "40 percent": has a unit of its own. */
    MEASURE,
    /** "half", "one in five". */
    SHARE,
    /** "twice", "doubled". */
    MULTIPLE
  }

  /** A single value without a hedge; shares are rounded to thousandths. */
  static Amount of(Kind kind, double value, String unit, Span span) {
    double rounded = kind == Kind.SHARE ? Math.round(value * 1000) / 1000.0 : value;
    return new Amount(kind, rounded, rounded, unit, "", span);
  }

  Amount hedged(String words) {
    return new Amount(kind, low, high, unit, words, span);
  }

  Amount in(String otherUnit) {
    return new Amount(kind, low, high, otherUnit, hedge, span);
  }

  boolean isPercent() {
    return unit.equals("percent");
  }

  boolean isShare() {
    return kind == Kind.SHARE || isPercent();
  }
}
