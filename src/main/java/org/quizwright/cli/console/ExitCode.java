package org.quizwright.cli.console;

/** What the program tells the shell. */
public final class ExitCode {

  public static final int DONE = 0;

  /** Everything was printed, but there is something to look at. */
  public static final int FINDINGS = 1;

  /** Usage, input or environment: nothing was overwritten. */
  public static final int FAILED = 2;

  private ExitCode() {}
}
