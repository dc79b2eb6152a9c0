package org.quizwright.model.finding;

/** How much a finding matters: an error stops the run, a warning is printed, a note informs. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
