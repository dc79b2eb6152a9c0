package org.quizwright.generation.comparison.key;

import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.sourcing.Provenance;
import org.quizwright.generation.comparison.sourcing.Provenance.Length;

/**
 * Why two sides differ: who each is, tied to the kind of thing that each tells.
 *
 * @param mine what kind of thing the left side tells
 */
record Reason(Pairing pairing, Provenance provenance, String mine, String theirs) {

  static Reason of(Pairing pairing, ModelAnswer answer, Provenance provenance) {
    Excerpt left = pairing.left();
    Excerpt right = pairing.right();
    Manner mine =
        Manner.left(
            left, right, answer, provenance.tellsAnAim(left, pairing), provenance.looksBack(left));
    Manner theirs =
        Manner.right(
            right,
            left,
            answer,
            provenance.tellsAnAim(right, pairing),
            provenance.looksBack(right));
    return new Reason(pairing, provenance, mine.told(), theirs.told());
  }

  /** A clause such as "Reed, who “founded the guild”, tells …, while Marsh, …, gives figures". */
  String text() {
    return text(Length.FULL);
  }

  /** The same, told as briefly as asked for. */
  String text(Length length) {
    if (mine.equals(theirs)) {
      return mine.equals(Manner.EXPLAINS) ? both(length) : provenance.contrast(pairing, length);
    }
    return provenance.who(pairing.left(), pairing, length)
        + told(mine, length)
        + ", while "
        + provenance.who(pairing.right(), pairing, length)
        + told(theirs, length);
  }

  private String both(Length length) {
    return provenance.who(pairing.left(), pairing, length)
        + " and "
        + provenance.who(pairing.right(), pairing, length)
        + " each explain it in that sense";
  }

  private static String told(String told, Length length) {
    return " "
        + (length == Length.SHORTEST
            ? told.replaceFirst("(?<!that|else) \\(“\\S+ \\S+ .*”\\)$", "")
            : told);
  }
}
