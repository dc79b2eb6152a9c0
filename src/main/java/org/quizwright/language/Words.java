package org.quizwright.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text without a model: lower-case, without punctuation. */
public final class Words {

  /** What joins letters and digits inside of words: "co-operation", "miner's", "1,500", "U.S". */
  private static final String JOINERS = "-'.,";

  private static final Set<String> STOP_WORDS =
      inOrder(
          "a", "an", "the", "this", "that", "these", "those", "i", "you", "he", "she", "it", "we",
          "they", "me", "him", "her", "us", "them", "my", "your", "his", "its", "our", "their",
          "who", "whom", "whose", "which", "what", "and", "or", "but", "nor", "so", "yet", "if",
          "than", "then", "as", "of", "in", "on", "at", "by", "for", "with", "from", "to", "into",
          "onto", "over", "under", "about", "against", "between", "through", "during", "before",
          "after", "above", "below", "up", "down", "out", "off", "upon", "within", "without", "is",
          "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do",
          "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might", "must",
          "not", "no", "there", "here", "when", "where", "why", "how", "all", "any", "both", "each",
          "some", "such", "only", "own", "same", "too", "very", "also", "just", "more", "most",
          "other", "s", "t");

  private Words() {}

  private static Set<String> inOrder(String... words) {
    return new LinkedHashSet<>(List.of(words));
  }

  /** The words of a list that is written with blanks between them. */
  public static List<String> list(String words) {
    return List.of(words.split(" "));
  }

  /** Every word of {@code text} in order, possessive endings cut off. */
  public static List<String> in(String text) {
    String straight = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    List<String> words = new ArrayList<>();
    for (int at = 0; at < straight.length(); at++) {
      if (isPart(straight, at)) {
        int end = end(straight, at);
        words.add(bare(straight.substring(at, end)));
        at = end;
      }
    }
    return Collections.unmodifiableList(words);
  }

  private static int end(String text, int start) {
    int end = start;
    while (isPart(text, end)
        || (end < text.length()
            && JOINERS.indexOf(text.charAt(end)) >= 0
            && isPart(text, end + 1))) {
      end++;
    }
    return end;
  }

  /** Whether a letter or a digit stands there; quicker than a pattern. */
  private static boolean isPart(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    int type = Character.getType(text.charAt(at));
    return Character.isLetter(text.charAt(at))
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** The words of {@code text} that carry meaning, in order. */
  public static List<String> content(String text) {
    return in(text).stream().filter(word -> !isStopWord(word)).toList();
  }

  /** The dictionary forms of {@link #content}, in order. */
  public static List<String> lemmas(String text) {
    return content(text).stream().map(Lemmas::of).toList();
  }

  /** Whether {@code word}, in lower case, is a function word. */
  public static boolean isStopWord(String word) {
    return STOP_WORDS.contains(word);
  }

  /**
   * Finds {@code word} where it is a word or words of its own.
   *
   * @param flags of {@link Pattern}
   */
  public static Pattern whole(String word, int flags) {
    String quoted = Pattern.quote(word);
    // What stands before it is looked at only where it is found.
    return Pattern.compile(quoted + "(?<![\\p{L}\\p{N}]" + quoted + ")(?![\\p{L}\\p{N}])", flags);
  }

  private static String bare(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }
}
