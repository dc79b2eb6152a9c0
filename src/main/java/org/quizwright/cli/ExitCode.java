package org.quizwright.cli;

/** What the program tells the shell. */
final class ExitCode {

  static final int DONE = 0;

  /** Everything was printed, but there is something to look at. */
  static final int FINDINGS = 1;

  /** Usage, input or environment: nothing was overwritten. */
  static final int FAILED = 2;

  private ExitCode() {}
}
