package org.quizwright.generation.comparison.key;

import java.util.List;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.model.question.MarkLevel;

/** The levels by which the comparison itself is marked, each in the words of this pair. */
public record MarkScheme(Pairing pairing, String topic, ModelAnswer answer) {

  /** Five levels, from no valid comparison to a comparison explained. */
  public List<MarkLevel> levels() {
    String left = pairing.left().voice().shortName();
    String right = pairing.right().voice().shortName();
    return List.of(
        new MarkLevel(0, "0", "Compares nothing, or says nothing about " + topic + "."),
        new MarkLevel(
            1,
            "1",
            "Uses only %s or only %s, or writes about the authors without what they say."
                .formatted(left, right)),
        new MarkLevel(2, "2", basic()),
        new MarkLevel(3, "3", full()),
        new MarkLevel(4, "4", explained()));
  }

  private boolean isSplit() {
    return answer.difference().kind() == Difference.Kind.POINT;
  }

  private String basic() {
    return (isSplit() ? "Says what each of the two says about " : "Says what both tell us about ")
        + topic
        + ", with a detail from each, such as the words given for "
        + (answer.hasSecondRow() ? "the first row of the chart." : "the chart.");
  }

  private String full() {
    String only = "names what only one of them tells us (second row of the chart).";
    if (isSplit()) {
      return "As level 2, and shows by the words of both where exactly they differ"
          + Difference.whether(pairing).map(": "::concat).orElse("")
          + ".";
    }
    String apart = answer.difference().sentence();
    String shown =
        "shows a difference, such as: "
            + apart
            + ". Accept any other that is shown by words of both.";
    if (answer.difference().kind() == Difference.Kind.REACH) {
      return "As level 2, and " + shown;
    }
    return "As level 2, and "
        + (apart.isEmpty() ? only : answer.hasSecondRow() ? shown + " Or " + only : shown);
  }

  private String explained() {
    return "As level 3, and gives a reason that rests on the notes or on what the sources say of their"
        + " authors and of the time, and that fits the difference named. For example: "
        + answer.reason().text()
        + ". Accept any other reason of this kind; don’t accept one that only says again that "
        + answer.difference().why()
        + ".";
  }
}
