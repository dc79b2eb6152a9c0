package org.quizwright.generation.comparison.prompt;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.key.ModelAnswer;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.sourcing.Provenance;
import org.quizwright.generation.comparison.sourcing.Unheard;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.model.question.Prompt;

/** The guiding questions of a comparison, from sourcing to the missing voice. */
public record Prompts(
    Pairing pairing, String topic, ModelAnswer answer, CloseReading words, Provenance provenance) {

  private static final int FOR_SOURCING = 2;
  private static final int FOR_WORDS = 2;
  private static final int FOR_CHART = 4;
  private static final int FOR_COMPARING = 4;
  private static final int FOR_ORIGIN = 2;

  private static final String READING =
      "Now read both sources and fill in the chart. Quote words from each source.";

  private static final String MARKED_BY_LEVELS =
      "Marked by the levels below; the model answer shows one that earns full marks.";

  /** The comparison itself, named by its topic. */
  public static String stem(Pairing pairing, String topic) {
    String left = pairing.left().voice().name();
    String right = pairing.right().voice().name();
    String both = left + " and " + right;
    return switch (pairing.relation()) {
      case AGREE -> "How far do " + both + " agree about " + topic + "?";
      case CONTRADICT, DIFFER_IN_STANCE -> "How do " + both + " differ over " + topic + "?";
      case ONE_ADDS ->
          "Compare what "
              + both
              + " tell us about "
              + topic
              + ": what do both say, and what only one?";
      case DIFFER_BY_ORIGIN -> "Why do " + both + " write so differently about " + topic + "?";
    };
  }

  /** Marks that all guiding questions of a comparison are worth together. */
  public static int points() {
    return FOR_SOURCING + FOR_WORDS + FOR_CHART + FOR_COMPARING + FOR_ORIGIN;
  }

  /** The guiding questions in the order in which students answer them. */
  public List<Prompt> all() {
    return List.of(
        new Prompt("p1", sourcing(), FOR_SOURCING, 3, false, sourced()),
        new Prompt("p2", words.question(), FOR_WORDS, 3, false, words.answer()),
        new Prompt("p3", READING, FOR_CHART, 0, true, chart()),
        new Prompt("p4", comparing(), FOR_COMPARING, 0, false, MARKED_BY_LEVELS),
        new Prompt("p5", origin(), FOR_ORIGIN, 3, false, origined()));
  }

  private Voice left() {
    return pairing.left().voice();
  }

  private Voice right() {
    return pairing.right().voice();
  }

  private String sourcing() {
    return "Before you read: look at the notes above both sources. Describe one difference between "
        + left().name()
        + " and "
        + right().name()
        + " that could affect what they say about "
        + topic
        + ".";
  }

  private String sourced() {
    return "For example: " + provenance.contrast(pairing) + ".";
  }

  private String chart() {
    return "Words that answer the first row, for example: "
        + left().shortName()
        + ": "
        + answer.left().inMarks()
        + "; "
        + right().shortName()
        + ": "
        + answer.right().inMarks()
        + ". Accept any other words that answer its question. One mark a source for that row and its"
        + " words, one for the last row."
        + last();
  }

  /** What the last row may hold. */
  private String last() {
    String told =
        Stream.of(told(left(), answer.mine()), told(right(), answer.theirs()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return told.isEmpty() ? "" : " Last row, for example: " + told + ".";
  }

  private static String told(Voice voice, List<KeyQuote> only) {
    return only.isEmpty()
        ? ""
        : voice.shortName()
            + ": "
            + only.stream().map(KeyQuote::inMarks).collect(Collectors.joining(" or "));
  }

  private String comparing() {
    Kind kind = pairing.point().matter().kind();
    String points =
        switch (kind) {
          case CLAIM, ACCOUNT ->
              pairing.point().opposed()
                  ? "where they differ, one thing that only one of them tells us, and why."
                  : "what they have in common, where they differ or what only one tells us, and why.";
          case STANCE, DISPUTE, CONFLICT, JUDGED ->
              "what each of them says, where exactly they differ, and why.";
          case OUTLOOK -> "what one expects, what the other knows, and why they differ.";
        };
    return "Compare the two sources in four or five sentences: " + points + " Quote both.";
  }

  private String origin() {
    return pairing.isIndependent()
        ? "Use the notes above the sources: how far can you rely on each of the two about "
            + topic
            + "? Explain."
        : "Whose view of " + topic + " is missing from these sources? Explain what it could add.";
  }

  private String origined() {
    if (!pairing.isIndependent()) {
      List<String> missing =
          Unheard.in(pairing).stream()
              .map(one -> one.people() + ", who could tell us " + one.addition())
              .toList();
      return "For example: "
          + (missing.isEmpty()
              ? "others who took part: how it looked to them"
              : String.join("; ", missing))
          + ". One mark for the voice, one for what it could add.";
    }
    return "For example: "
        + provenance.reliability(pairing.left())
        + ". "
        + provenance.reliability(pairing.right())
        + ". One mark for each such point.";
  }

  /** Openings of sentences for students who need help to begin. */
  public List<String> starters() {
    return List.of(
        "Both sources …",
        "According to " + left().shortName() + ", “…”",
        right().shortName() + ", however, says “…”",
        "One reason for the difference is …");
  }
}
