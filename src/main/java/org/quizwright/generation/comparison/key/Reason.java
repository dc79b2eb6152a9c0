package org.quizwright.generation.comparison.key;

import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.sourcing.Provenance;
import org.quizwright.generation.comparison.sourcing.Provenance.Length;

/** Why two sides differ: who each is, tied to the kind of thing that each tells. */
record Reason(Pairing pairing, ModelAnswer answer, Provenance provenance) {

  /** A clause such as "Reed, who “founded the guild”, tells …, while Marsh, …, gives figures". */
  String text() {
    return text(Length.FULL);
  }

  /** The same, told as briefly as asked for. */
  String text(Length length) {
    Manner left =
        Manner.left(
            pairing.left(),
            pairing.right(),
            answer,
            provenance.tellsAnAim(pairing.left(), pairing),
            provenance.looksBack(pairing.left()));
    Manner right =
        Manner.right(
            pairing.right(),
            pairing.left(),
            answer,
            provenance.tellsAnAim(pairing.right(), pairing),
            provenance.looksBack(pairing.right()));
    if (left.told().equals(right.told())) {
      return left.explains() ? both(length) : provenance.contrast(pairing, length);
    }
    return provenance.who(pairing.left(), pairing, length)
        + told(left, length)
        + ", while "
        + provenance.who(pairing.right(), pairing, length)
        + told(right, length);
  }

  private String both(Length length) {
    return provenance.who(pairing.left(), pairing, length)
        + " and "
        + provenance.who(pairing.right(), pairing, length)
        + " each explain it in that sense";
  }

  private static String told(Manner manner, Length length) {
    String told = manner.told();
    return " "
        + (length == Length.SHORTEST
            ? told.replaceFirst("(?<!that|else) \\(“\\S+ \\S+ .*”\\)$", "")
            : told);
  }
}
