package org.quizwright.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How many letters must be changed, added or dropped to turn one spelling into another. */
public final class EditDistance {

  private EditDistance() {}

  /** The known word that {@code word} was probably meant to be, if one is near. */
  public static Optional<String> nearest(String word, List<String> known) {
    int near = (word.length() + 1) / 2;
    return known.stream()
        .filter(candidate -> between(word, candidate) < near)
        .min(Comparator.comparingInt(candidate -> between(word, candidate)));
  }

  /** Levenshtein's distance: insertions, deletions and replacements of one char; 0 for equals. */
  public static int between(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
