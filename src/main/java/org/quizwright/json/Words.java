package org.quizwright.json;

import java.util.List;

/** Says what somebody probably meant by a word that isn't known. */
final class Words {

  private Words() {}

  /** A remedy: the known word nearest to {@code word}, or all of them if none is near. */
  static String meant(String word, List<String> known) {
    String nearest = "";
    int least = (word.length() + 1) / 2;
    for (String candidate : known) {
      int distance = distance(word, candidate);
      if (distance < least) {
        nearest = candidate;
        least = distance;
      }
    }
    return nearest.isEmpty()
        ? "Known are: " + String.join(", ", known) + "."
        : "Did you mean \"" + nearest + "\"?";
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
