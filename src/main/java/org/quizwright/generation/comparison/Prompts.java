package org.quizwright.generation.comparison;

import java.util.List;
import org.quizwright.model.question.Prompt;

/** The guiding questions of a comparison, from sourcing to the missing voice. */
final class Prompts {

  private static final int FOR_SOURCING = 2;
  private static final int FOR_READING = 2;
  private static final int FOR_COMPARING = 4;
  private static final int FOR_ORIGIN = 2;

  private static final String READING =
      "Now read both sources and fill in the chart. Quote words from each source.";

  private Prompts() {}

  /** The comparison itself, named by its topic. */
  static String stem(Pairing pairing, String topic) {
    String both = pairing.left().voice().name() + " and " + pairing.right().voice().name();
    return switch (pairing.relation()) {
      case AGREE -> "How far do " + both + " agree about " + topic + "?";
      case CONTRADICT, DIFFER_IN_STANCE -> "How do " + both + " differ over " + topic + "?";
      case ONE_ADDS, DIFFER_BY_ORIGIN ->
          "How do " + both + " differ in what they tell us about " + topic + "?";
    };
  }

  static List<Prompt> of(Pairing pairing, String topic, boolean close) {
    Voice left = pairing.left().voice();
    Voice right = pairing.right().voice();
    return List.of(
        new Prompt("p1", sourcing(left, right, topic), FOR_SOURCING, 2, false),
        Prompt.chart("p2", READING, FOR_READING),
        new Prompt("p3", comparing(close), FOR_COMPARING, 6, false),
        new Prompt("p4", origin(pairing, topic), FOR_ORIGIN, 3, false));
  }

  static int points() {
    return FOR_SOURCING + FOR_READING + FOR_COMPARING + FOR_ORIGIN;
  }

  private static String sourcing(Voice left, Voice right, String topic) {
    return "Before you read: look at the notes above both sources. Describe one difference between "
        + left.name()
        + " and "
        + right.name()
        + " that could affect what they say about "
        + topic
        + ".";
  }

  private static String comparing(boolean close) {
    String points =
        close
            ? "one point where they come close, one where they differ, and why."
            : "two points on which they tell us different things, and why.";
    return "Compare the two sources in four or five sentences: " + points + " Quote both.";
  }

  private static String origin(Pairing pairing, String topic) {
    if (pairing.isIndependent()) {
      return "How does knowing who speaks in each source, and when, affect how far you can rely on them"
          + " about "
          + topic
          + "?";
    }
    return "Whose view of " + topic + " is missing from these sources? Explain what it could add.";
  }

  static List<String> starters(Pairing pairing) {
    return List.of(
        "Both sources …",
        "According to " + pairing.left().voice().shortName() + ", “…”",
        pairing.right().voice().shortName() + ", however, says “…”",
        "One reason for the difference is …");
  }
}
