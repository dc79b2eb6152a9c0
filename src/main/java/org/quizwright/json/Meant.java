package org.quizwright.json;

import java.util.List;
import org.quizwright.model.EditDistance;

/** Says what somebody probably meant by a word that isn't known. */
final class Meant {

  private Meant() {}

  /** A remedy: the known word nearest to {@code word}, or all of them if none is near. */
  static String by(String word, List<String> known) {
    return EditDistance.nearest(word, known)
        .map(nearest -> "Did you mean \"" + nearest + "\"?")
        .orElseGet(() -> "Known are: " + String.join(", ", known) + ".");
  }
}
