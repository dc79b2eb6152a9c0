package org.quizwright.language;

/** Quotation marks and brackets of a text. */
public final class Marks {

  private Marks() {}

  public static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }

  /** Whether as many close as open. */
  public static boolean pair(String text, char open, char close) {
    return count(text, open) == count(text, close);
  }
}
