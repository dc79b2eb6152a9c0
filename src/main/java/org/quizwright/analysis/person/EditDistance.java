package org.quizwright.analysis.person;

import java.util.Locale;

/** How many letters must be changed, added or dropped to turn one spelling into another. */
final class EditDistance {

  private EditDistance() {}

  /** Levenshtein's distance, ignoring case. */
  static int between(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int kept = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  /** Whether two last names look like two spellings of one: long, alike at the front, two edits. */
  static boolean isVariant(String one, String other) {
    return !one.equals(other)
        && Math.min(one.length(), other.length()) >= 6
        && one.regionMatches(true, 0, other, 0, 4)
        && between(one, other) <= 2;
  }
}
