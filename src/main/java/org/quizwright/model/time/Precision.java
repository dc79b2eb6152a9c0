package org.quizwright.model.time;

/** How finely a date is known, finest first. */
public enum Precision {
  DAY,
  MONTH,
  SEASON,
  YEAR,
  DECADE,
  CENTURY,
  INTERVAL
}
