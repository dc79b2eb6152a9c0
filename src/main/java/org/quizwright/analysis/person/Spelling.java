package org.quizwright.analysis.person;

import java.util.Locale;
import org.quizwright.model.EditDistance;

/** Tells two spellings of one name from two names. */
final class Spelling {

  private static final int SHORTEST = 6;
  private static final int ALIKE_AT_THE_FRONT = 4;
  private static final int MOST_EDITS = 2;

  private Spelling() {}

  /** Whether two last names look like two spellings of one: long, alike at the front, two edits. */
  static boolean isVariant(String one, String other) {
    return !one.equals(other)
        && Math.min(one.length(), other.length()) >= SHORTEST
        && one.regionMatches(true, 0, other, 0, ALIKE_AT_THE_FRONT)
        && EditDistance.between(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT))
            <= MOST_EDITS;
  }
}
