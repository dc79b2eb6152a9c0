package org.quizwright.generation.comparison;

import org.quizwright.language.Span;

/** Keeps quotation marks in pairs where words are cut out of a text. */
final class QuotationMarks {

  private static final String OPENING = "“";
  private static final String CLOSING = "”";

  private QuotationMarks() {}

  /** The words of {@code span}, a lonely mark at either end taken in or left out. */
  static String balanced(String text, Span span) {
    String words = span.of(text);
    boolean unopened = depth(words, true) < 0;
    boolean unclosed = depth(words, false) > 0;
    if (unopened && text.startsWith(OPENING, span.start() - 1)) {
      words = OPENING + words;
    } else if (unopened && words.endsWith(CLOSING)) {
      words = words.substring(0, words.length() - 1);
    }
    if (unclosed && text.startsWith(CLOSING, span.end())) {
      return words + CLOSING;
    }
    return unclosed && words.startsWith(OPENING) ? words.substring(1) : straight(words);
  }

  /**
   * The lowest depth of quotation if {@code lowest}, else the depth at the end above the lowest.
   */
  private static int depth(String words, boolean lowest) {
    int depth = 0;
    int least = 0;
    for (char mark : words.toCharArray()) {
      depth += mark == '“' ? 1 : mark == '”' ? -1 : 0;
      least = Math.min(least, depth);
    }
    return lowest ? least : depth - least;
  }

  private static String straight(String words) {
    if (count(words, "\"") % 2 == 0) {
      return words;
    }
    if (words.startsWith("\"")) {
      return words.substring(1);
    }
    return words.endsWith("\"") ? words.substring(0, words.length() - 1) : words;
  }

  static boolean areBalanced(String words) {
    return depth(words, true) == 0 && depth(words, false) == 0 && count(words, "\"") % 2 == 0;
  }

  private static int count(String words, String mark) {
    return (int) words.chars().filter(c -> c == mark.charAt(0)).count();
  }
}
