package org.quizwright.analysis.lexicon;

import java.util.Locale;

/** The word that begins at some place of a text, for a quick look before a closer one. */
public final class FirstWord {

  private static final int LONGEST = 16;

  private FirstWord() {}

  /**
   * Its letters in lower case, those of a very long word cut; empty where no letter stands at
   * {@code offset}.
   */
  public static String at(String text, int offset) {
    int end = offset;
    while (end < text.length() && end - offset < LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(offset, end).toLowerCase(Locale.ROOT);
  }
}
