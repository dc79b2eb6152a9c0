package org.quizwright.assembly.passage;

import java.util.Collection;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The words of a text that carry its meaning, roughly: four letters or more, or a number. */
public final class Vocabulary {

  private Vocabulary() {}

  /** The words that carry the meaning of all these texts, in lower case. */
  public static NavigableSet<String> of(Collection<String> texts) {
    NavigableSet<String> words = new TreeSet<>();
    for (String text : texts) {
      for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
        if (word.length() > 3 || word.matches("\\d+")) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
