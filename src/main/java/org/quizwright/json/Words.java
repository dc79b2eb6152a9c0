package org.quizwright.json;

import java.util.List;
import org.quizwright.model.EditDistance;

/** Says what somebody probably meant by a word that isn't known. */
final class Words {

  private Words() {}

  /** A remedy: the known word nearest to {@code word}, or all of them if none is near. */
  static String meant(String word, List<String> known) {
    String nearest = "";
    int least = (word.length() + 1) / 2;
    for (String candidate : known) {
      int distance = EditDistance.between(word, candidate);
      if (distance < least) {
        nearest = candidate;
        least = distance;
      }
    }
    return nearest.isEmpty()
        ? "Known are: " + String.join(", ", known) + "."
        : "Did you mean \"" + nearest + "\"?";
  }
}
