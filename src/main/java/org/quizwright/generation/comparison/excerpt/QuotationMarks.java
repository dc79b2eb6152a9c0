package org.quizwright.generation.comparison.excerpt;

import org.quizwright.language.Marks;
import org.quizwright.language.Span;

/** Keeps quotation marks in pairs where words are cut out of a text. */
public final class QuotationMarks {

  private static final String OPENING = "“‘";
  private static final String CLOSING = "”’";

  private QuotationMarks() {}

  /** The words of {@code span}, a lonely mark at either end taken in or left out. */
  static String balanced(String text, Span span) {
    String words = span.of(text);
    if (depth(words, true) < 0) {
      boolean opens = span.start() > 0 && OPENING.indexOf(text.charAt(span.start() - 1)) >= 0;
      words = opens ? text.charAt(span.start() - 1) + words : words.replaceFirst("[”’]$", "");
    }
    if (depth(words, false) > 0) {
      boolean closes = span.end() < text.length() && CLOSING.indexOf(text.charAt(span.end())) >= 0;
      return closes ? words + text.charAt(span.end()) : words.replaceFirst("^[“‘]", "");
    }
    return straight(words);
  }

  private static String straight(String words) {
    if (Marks.count(words, '"') % 2 == 0) {
      return words;
    }
    return words.startsWith("\"") ? words.substring(1) : words.replaceFirst("\"$", "");
  }

  /** Whether every mark that opens is closed. */
  public static boolean areBalanced(String words) {
    return depth(words, true) == 0 && depth(words, false) == 0 && Marks.count(words, '"') % 2 == 0;
  }

  /** The least depth of quotation, or how far the depth at the end lies above the least. */
  private static int depth(String words, boolean least) {
    int depth = 0;
    int lowest = 0;
    int singles = 0;
    for (int i = 0; i < words.length(); i++) {
      int step = step(words, i, singles);
      singles += "‘’".indexOf(words.charAt(i)) < 0 ? 0 : step;
      depth += step;
      lowest = Math.min(lowest, depth);
    }
    return least ? lowest : depth - lowest;
  }

  /** A closing single mark looks like an apostrophe: only its neighbours tell them apart. */
  private static int step(String words, int i, int singles) {
    return switch (words.charAt(i)) {
      case '“' -> 1;
      case '”' -> -1;
      case '‘' -> i > 0 && Character.isLetterOrDigit(words.charAt(i - 1)) ? 0 : 1;
      case '’' -> closes(words, i, singles) ? -1 : 0;
      default -> 0;
    };
  }

  private static boolean closes(String words, int i, int singles) {
    boolean inWord = i + 1 < words.length() && Character.isLetterOrDigit(words.charAt(i + 1));
    boolean afterStop = i > 0 && ".!?,".indexOf(words.charAt(i - 1)) >= 0;
    return !inWord && (afterStop || singles > 0);
  }
}
