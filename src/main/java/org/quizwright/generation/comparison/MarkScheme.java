package org.quizwright.generation.comparison;

import java.util.List;
import org.quizwright.model.question.MarkLevel;

/** The levels by which the comparison itself is marked. */
final class MarkScheme {

  private MarkScheme() {}

  /** Five levels, from no valid comparison to a difference explained. */
  static List<MarkLevel> of(Pairing pairing, String topic, boolean close) {
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
        new MarkLevel(
            2,
            "2",
            "Gives an agreement or a difference about " + topic + ", with a detail from both."),
        new MarkLevel(
            3,
            "3",
            close
                ? "Gives both an agreement and a difference, each with a detail from both."
                : "Gives two agreements or differences, each with a detail from both."),
        new MarkLevel(4, "4", "As level 3, and explains a difference by role, date or purpose."));
  }
}
