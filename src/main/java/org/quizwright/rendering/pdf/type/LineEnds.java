package org.quizwright.rendering.pdf.type;

import java.util.List;

/**
 * Where a line had better not end: inside a date or a quantity, after an initial or a little word.
 */
public final class LineEnds {

  private static final List<String> LITTLE =
      List.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "if", "in", "into", "of", "on",
          "or", "so", "that", "the", "to", "was", "were", "what", "when", "which", "who", "whose",
          "why", "with");

  private static final String CURRENCIES = "$£€";
  private static final String PAUSES = ",;:";
  private static final double QUANTITY = 0.03;
  private static final double INITIAL = 0.03;
  private static final double LITTLE_WORD = 0.03;
  private static final double PAUSE = -0.05;
  private static final double WITHIN_A_WORD = 0.03;

  private LineEnds() {}

  /** Whether a line of a title reads badly if it ends with the word. */
  public static boolean isLittle(String word) {
    return LITTLE.contains(word);
  }

  /** By how much a line that ends between the two is worse than others, in a paragraph or title. */
  static double badness(String word, String next, Fit fit) {
    if (isNumber(word) && Character.isLetter(next.charAt(0))) {
      return QUANTITY;
    }
    if (word.length() > 1 && word.endsWith("-")) {
      return WITHIN_A_WORD;
    }
    if (isInitial(word) && Character.isUpperCase(next.charAt(0))) {
      return INITIAL;
    }
    if (fit == Fit.RAGGED) {
      return 0;
    }
    boolean pauses = PAUSES.indexOf(word.charAt(word.length() - 1)) >= 0;
    return pauses ? PAUSE : isLittle(word) ? LITTLE_WORD : 0;
  }

  /** Without punctuation behind it, for that ends what the number belongs to. */
  private static boolean isNumber(String word) {
    int from = CURRENCIES.indexOf(word.charAt(0)) >= 0 ? 1 : 0;
    return from < word.length()
        && Character.isDigit(word.charAt(from))
        && Character.isDigit(word.charAt(word.length() - 1));
  }

  private static boolean isInitial(String word) {
    return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.endsWith(".");
  }
}
