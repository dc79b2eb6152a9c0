package org.quizwright.assembly.passage;

import java.util.Collection;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a text that carry its meaning, roughly: four letters or more, or a number. */
public final class Vocabulary {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Vocabulary() {}

  /** The words that carry the meaning of all these texts, in lower case. */
  public static NavigableSet<String> of(Collection<String> texts) {
    NavigableSet<String> words = new TreeSet<>();
    for (String text : texts) {
      for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT), -1)) {
        if (word.length() > 3 || NUMBER.matcher(word).matches()) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
