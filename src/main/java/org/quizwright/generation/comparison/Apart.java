package org.quizwright.generation.comparison;

import java.util.List;

/** Says whom either side names as having done it. */
final class Apart {

  private Apart() {}

  static String of(Pairing pairing, List<String> doers) {
    return "for "
        + pairing.left().voice().shortName()
        + " it is "
        + doers.get(0)
        + ", for "
        + pairing.right().voice().shortName()
        + " "
        + doers.get(1);
  }
}
