package org.quizwright.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the shape of a line says about it. */
final class Prose {

  /** The end of a sentence, or a colon before a quotation or list, and what may follow it. */
  private static final Pattern END = Pattern.compile("[.!?…:;][”’)\\]]*(\\s?\\[\\d{1,3}\\])*$");

  private static final int LONGEST_HEADING = 12;

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{4}|\\p{Lu}+[ ,]+\\p{Lu}{2}");

  private static final Pattern QUOTED_END = Pattern.compile("[”](\\s?\\[\\d{1,3}\\])*$");

  private static final Pattern SENTENCE_INSIDE =
      Pattern.compile("\\p{Ll}[.!?][”’)]* [“‘(]?\\p{Lu}");

  /** Words that can't end a heading, a caption or a sentence: something must follow. */
  private static final List<String> OPEN_WORDS =
      List.of(
          "a", "an", "the", "of", "and", "or", "to", "in", "on", "at", "by", "for", "from", "with",
          "their", "its", "his", "her", "our", "this", "that", "which", "who", "was", "were", "is",
          "are", "had", "has", "have", "as", "into", "than", "but");

  private Prose() {}

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += inside || space ? 0 : 1;
      inside = !space;
    }
    return words;
  }

  /** Whether a sentence or clause is closed at the end. */
  static boolean isClosed(String text) {
    return END.matcher(text).find() || QUOTED_END.matcher(text).find();
  }

  /** Whether a few words are set in capitals, as headings are; an outcry isn't one. */
  static boolean isCapitalLine(String text) {
    return words(text) <= LONGEST_HEADING
        && text.equals(text.toUpperCase(Locale.ROOT))
        && CAPITALS.matcher(text).find()
        && !text.endsWith("!")
        && "“‘".indexOf(text.charAt(0)) < 0;
  }

  /** Whether the last word cries for another one. */
  static boolean isBrokenOff(String text) {
    if (isClosed(text)) {
      return false;
    }
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return last.endsWith(",") || last.endsWith("-") || OPEN_WORDS.contains(last);
  }

  /** Whether the first letter is a small one, so that something must stand before it. */
  static boolean startsSmall(String text) {
    int at = 0;
    while (at < text.length() && "“‘(".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  static boolean holdsSeveralSentences(String text) {
    return SENTENCE_INSIDE.matcher(text).find();
  }
}
