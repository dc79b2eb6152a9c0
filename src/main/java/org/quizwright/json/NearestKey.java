package org.quizwright.json;

import java.util.List;
import java.util.Optional;

/** Finds what somebody probably meant by a misspelt word. */
final class NearestKey {

  private NearestKey() {}

  /** The known word nearest to {@code word}, if fewer than half of its letters are wrong. */
  static Optional<String> of(String word, List<String> known) {
    String nearest = null;
    int least = (word.length() + 1) / 2;
    for (String candidate : known) {
      int distance = distance(word, candidate);
      if (distance < least) {
        nearest = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Levenshtein's distance: insertions, deletions and replacements of one letter. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
