package org.quizwright.reading.text;

import java.util.regex.Pattern;

/** Turns straight and wrongly turned quotation marks the right way round. */
final class Quotes {

  private static final String DOUBLE = "\"“”„‟";
  private static final String SINGLE = "'‘’‛`´";
  private static final String OPENERS = "([{—–-/“‘";

  /** An apostrophe at a word's beginning: '90s, 'tis. */
  private static final Pattern ELISION =
      Pattern.compile("(\\d0s|tis|twas|em|til|n)\\b.*", Pattern.DOTALL);

  private Quotes() {}

  static String curl(String text) {
    StringBuilder curled = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = i == 0 ? ' ' : curled.charAt(i - 1);
      char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      if (DOUBLE.indexOf(c) >= 0) {
        curled.append(opens(before, after) ? '“' : '”');
      } else if (SINGLE.indexOf(c) >= 0) {
        boolean opens = opens(before, after) && c != '’' && !isElision(text, i + 1);
        curled.append(opens ? '‘' : '’');
      } else {
        curled.append(c);
      }
    }
    return curled.toString();
  }

  private static boolean opens(char before, char after) {
    return !Character.isWhitespace(after)
        && (Character.isWhitespace(before) || OPENERS.indexOf(before) >= 0);
  }

  private static boolean isElision(String text, int from) {
    return ELISION.matcher(text.substring(from, Math.min(text.length(), from + 8))).matches();
  }
}
