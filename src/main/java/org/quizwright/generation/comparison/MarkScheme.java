package org.quizwright.generation.comparison;

import java.util.List;
import org.quizwright.generation.comparison.Matter.Kind;
import org.quizwright.model.question.MarkLevel;

/** The levels by which the comparison itself is marked. */
final class MarkScheme {

  private MarkScheme() {}

  /** Five levels, from no valid comparison to a comparison explained. */
  static List<MarkLevel> of(Pairing pairing, String topic) {
    String left = pairing.left().voice().shortName();
    String right = pairing.right().voice().shortName();
    return List.of(
        new MarkLevel(0, "0", "No valid comparison, or nothing about " + topic + "."),
        new MarkLevel(
            1,
            "1",
            "Uses only "
                + left
                + " or only "
                + right
                + ", or writes about who they are without what they say."),
        new MarkLevel(2, "2", basic(pairing, topic)),
        new MarkLevel(3, "3", full(pairing, left, right)),
        new MarkLevel(
            4, "4", "As level 3, and explains it by who speaks, when, or for what purpose."));
  }

  private static boolean isShared(Pairing pairing) {
    Kind kind = pairing.point().matter().kind();
    return !pairing.point().opposed() && (kind == Kind.CLAIM || kind == Kind.ACCOUNT);
  }

  private static String basic(Pairing pairing, String topic) {
    String what =
        isShared(pairing) ? "Says what both tell us about " : "Says how they differ over ";
    return what + topic + ", with a detail from both.";
  }

  private static String full(Pairing pairing, String left, String right) {
    return isShared(pairing)
        ? "As level 2, and names a difference or something that only "
            + left
            + " or only "
            + right
            + " tells us, in exact words."
        : "As level 2, with the exact words of both that show the difference.";
  }
}
