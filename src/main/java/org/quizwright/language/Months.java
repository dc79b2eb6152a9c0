package org.quizwright.language;

/** The months by name. */
public final class Months {

  /** Any of them in a pattern; captures nothing. */
  public static final String ANY =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  /** "10 May" or "May 10" in a pattern; captures nothing. */
  public static final String DAY = "\\b(?:\\d{1,2} " + ANY + "|" + ANY + " \\d{1,2})\\b";

  private Months() {}
}
