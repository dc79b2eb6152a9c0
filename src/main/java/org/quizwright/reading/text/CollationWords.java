package org.quizwright.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text into the words that texts are compared by. */
public final class CollationWords {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final String CURLY = "“”„‟‘’‛";
  private static final String STRAIGHT = "\"\"\"\"'''";

  private CollationWords() {}

  /** The words between white space; straight and curly quotation marks count as the same. */
  public static List<String> exact(String text) {
    String straight = text;
    for (int i = 0; i < CURLY.length(); i++) {
      straight = straight.replace(CURLY.charAt(i), STRAIGHT.charAt(i));
    }
    return split(SPACE, straight);
  }

  /** The words without punctuation, in lower case. */
  public static List<String> folded(String text) {
    return split(NO_WORD, text.toLowerCase(Locale.ROOT).replace("'", "").replace("’", ""));
  }

  private static List<String> split(Pattern between, String text) {
    return between.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }
}
