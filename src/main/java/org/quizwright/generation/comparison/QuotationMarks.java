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
    int surplus = count(words, OPENING) - count(words, CLOSING);
    if (surplus > 0 && text.startsWith(CLOSING, span.end())) {
      return words + CLOSING;
    }
    if (surplus > 0 && words.startsWith(OPENING)) {
      return words.substring(1);
    }
    if (surplus < 0 && text.startsWith(OPENING, span.start() - 1)) {
      return OPENING + words;
    }
    if (surplus < 0 && words.endsWith(CLOSING)) {
      return words.substring(0, words.length() - 1);
    }
    return straight(words);
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
    return count(words, OPENING) == count(words, CLOSING) && count(words, "\"") % 2 == 0;
  }

  private static int count(String words, String mark) {
    return (int) words.chars().filter(c -> c == mark.charAt(0)).count();
  }
}
