package org.quizwright.analysis.time;

/** How the year of a date is known. */
public enum Reckoning {
  /** It stands there: "May 1926". */
  WRITTEN,
  /** It is the year that the text speaks of: "In May". */
  INHERITED,
  /** It is counted from another date: "two years later". */
  RESOLVED
}
