package org.quizwright.generation.comparison.prompt;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.key.Difference;
import org.quizwright.generation.comparison.key.ModelAnswer;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.matter.Matters;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.sourcing.Reliability;
import org.quizwright.generation.comparison.sourcing.Sides;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.language.BodyName;
import org.quizwright.model.question.Prompt;

/**
 * The guiding questions of a comparison, from sourcing to what would test it.
 *
 * @param people those concerned, such as "miners"
 */
public record Prompts(
    Pairing pairing,
    String topic,
    String people,
    ModelAnswer answer,
    CloseReading words,
    Sides sides) {

  private static final int FOR_SOURCING = 2;
  private static final int FOR_WORDS = 2;
  private static final int FOR_ROW = 2;
  private static final int FOR_COMPARING = 4;
  private static final int FOR_ORIGIN = 2;

  private static final Pattern BOTH = Pattern.compile("both speak of (“[^”]+”)");

  private static final Pattern BOTH_SAY =
      Pattern.compile("^Both say (that .+?)(?:,? and both (?:speak of|name) .*)?\\.$");

  private static final String READING =
      "Now read both sources and fill in the chart. Use words from the source in every box.";

  private static final String TEST_ONE_SIDED =
      "What only one of the two says can’t be checked in the other. Choose one such point.";

  private static final String TEST_SHARED =
      "The two texts aren’t independent of each other, so a point isn’t proved because both make it."
          + " Choose one point that both make.";

  private static final String MARKED_BY_LEVELS =
      "Marked by the levels below; the model answer shows one that earns full marks.";

  /** The comparison itself, named by its topic. */
  public static String stem(Pairing pairing, String topic, Difference.Kind kind) {
    String left = BodyName.inside(pairing.left().voice().name());
    String right = BodyName.inside(pairing.right().voice().name());
    String both = left + " and " + right;
    if (isClaimed(pairing)) {
      return "How far do " + both + " agree about " + topic + "?";
    }
    if (kind == Difference.Kind.REACH) {
      return "What do both %s say about %s, how do they tell it differently, and why?"
          .formatted(both, topic);
    }
    return switch (pairing.relation()) {
      case AGREE, ONE_ADDS ->
          "What do both %s say about %s, what does only one of them say, and why?"
              .formatted(both, topic);
      case CONTRADICT, DIFFER_IN_STANCE, DIFFER_BY_ORIGIN ->
          "How do " + both + " differ over " + topic + ", and what may explain it?";
    };
  }

  private static boolean isClaimed(Pairing pairing) {
    return pairing.point().matter().kind() == Kind.CLAIM;
  }

  /** Marks that all guiding questions are worth together. */
  public int points() {
    return all().stream().mapToInt(Prompt::points).sum();
  }

  /** The guiding questions in the order in which students answer them. */
  public List<Prompt> all() {
    return List.of(
        new Prompt("p1", sourcing(), FOR_SOURCING, 3, false, sourced()),
        new Prompt("p2", words.question(), FOR_WORDS, 3, false, words.answer()),
        new Prompt("p3", READING, answer.hasSecondRow() ? 2 * FOR_ROW : FOR_ROW, 0, true, chart()),
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
    String notes = "Look first at the notes above both sources. ";
    return sides.organisation().isEmpty()
        ? notes
            + "Name one difference between %s and %s, and explain how it could affect what they say."
                .formatted(BodyName.inside(left().name()), BodyName.inside(right().name()))
        : notes + "Name one thing that the two texts have in common and one that sets them apart.";
  }

  private String sourced() {
    return sides.organisation().isEmpty()
        ? "One mark for the difference, one for what may follow from it. For example: "
            + sides.contrast()
        : "One mark for each, for example: both come from one organisation (%s); %s."
            .formatted(sides.organisation(), sides.dates());
  }

  private String chart() {
    return "One mark for each box. "
        + (answer.hasSecondRow() ? "First row, for" : "For")
        + " example: "
        + left().shortName()
        + ": "
        + row(answer.left(), answer.mine())
        + "; "
        + right().shortName()
        + ": "
        + row(answer.right(), answer.theirs())
        + (answer.hasSecondRow()
            ? ". Second row, for example: "
                + told(left(), answer.onlyLeft())
                + "; "
                + told(right(), answer.onlyRight())
            : "")
        + "."
        + BOTH.matcher(answer.shared())
            .results()
            .map(found -> " Accept " + found.group(1) + " for both in the first row.")
            .collect(Collectors.joining())
        + " Accept any other words that answer the row.";
  }

  /** What answers the first row; a further case is kept for a second row that has nothing else. */
  private String row(KeyQuote first, List<KeyQuote> only) {
    Stream<KeyQuote> further =
        only.isEmpty() ? Stream.of() : answer.cases().stream().filter(first::isBeside);
    return Stream.concat(Stream.of(first), further)
        .map(KeyQuote::inMarks)
        .collect(Collectors.joining(", and "));
  }

  private static String told(Voice voice, List<KeyQuote> only) {
    return voice.shortName()
        + ": "
        + only.stream().map(KeyQuote::inMarks).collect(Collectors.joining(", or "));
  }

  private String comparing() {
    String points =
        isClaimed(pairing)
            ? "how far they agree, where they differ, and why."
            : switch (pairing.point().matter().kind()) {
              case CLAIM, ACCOUNT ->
                  isTheirReachApart()
                      ? "what both say, how they tell it differently, and why."
                      : "what both say, what only one of them tells us, and why.";
              case DISPUTE, CONFLICT ->
                  "what each of them says, where exactly they differ, and why.";
            };
    return "Compare the two in four or five sentences: " + points + " Quote both.";
  }

  private String origin() {
    return pairing.isIndependent()
        ? "How far can you rely on what each of the two says about %s? Make one point about each."
            .formatted(topic)
        : (isTheirReachApart() ? TEST_SHARED : TEST_ONE_SIDED)
            + " Whose words, or which document, would help you to test it, and what would you look for?";
  }

  private String origined() {
    return pairing.isIndependent()
        ? "One mark for a supported point about each, for example: " + new Reliability(sides).text()
        : "One mark for a fitting voice or document, one for what to look for. For example, for "
            + claim()
            + ": "
            + test()
            + ".";
  }

  /** What would bear it out. */
  private String test() {
    if (isTheirReachApart()) {
      return "letters, diaries or interviews of %s from that time, to see whether they tell of the same"
          .formatted(people);
    }
    return pairing.point().matter().id().equals(Matters.DEMANDS)
        ? "the list of demands that %s drew up, to see whether it stands there".formatted(people)
        : "minutes, letters or newspapers from that time, to see whether they tell of it, too";
  }

  /** Whether both tell the same, one of a single case and the other of many. */
  private boolean isTheirReachApart() {
    return answer.difference().kind() == Difference.Kind.REACH;
  }

  private String claim() {
    return isTheirReachApart() ? sharedPoint() : oneSided();
  }

  /** Whose words make it, each in their own. */
  private String sharedPoint() {
    String point =
        BOTH_SAY
            .matcher(answer.shared())
            .results()
            .map(found -> "the point " + found.group(1))
            .findFirst()
            .orElse("the point of the first row");
    return "%s (%s: %s; %s: %s)"
        .formatted(
            point,
            left().shortName(),
            answer.left().inMarks(),
            right().shortName(),
            answer.right().inMarks());
  }

  /** The plainest: a thing rather than a clause, one sentence rather than two. */
  private String oneSided() {
    return Stream.of(answer.theirs(), answer.mine())
        .flatMap(List::stream)
        .min(
            Comparator.comparing((KeyQuote quote) -> !quote.lead().isEmpty())
                .thenComparing(KeyQuote::finite)
                .thenComparing(quote -> quote.exact().contains(". ")))
        .map(KeyQuote::inMarks)
        .orElse("the point chosen");
  }

  /** Openings of sentences for students who need help to begin. */
  public List<String> starters() {
    return List.of(
        "Both sources …",
        "According to " + BodyName.inside(left().shortName()) + ", “…”",
        right().shortName() + ", however, says “…”",
        "One reason for the difference is …");
  }
}
