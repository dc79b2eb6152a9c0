package org.quizwright.generation.comparison.key;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.sourcing.Provenance;
import org.quizwright.model.question.MarkLevel;

/** The levels by which the comparison itself is marked, each in the words of this pair. */
public record MarkScheme(Pairing pairing, String topic, ModelAnswer answer, Provenance provenance) {

  /** Five levels, from no valid comparison to a comparison explained. */
  public List<MarkLevel> levels() {
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
        new MarkLevel(2, "2", basic()),
        new MarkLevel(3, "3", full()),
        new MarkLevel(4, "4", explained()));
  }

  private String explained() {
    return "As level 3, and explains it by who the two are, when each of them spoke or what each"
        + " stands for"
        + Provenance.bodies(pairing)
        + ". For example: "
        + Reason.of(pairing, answer, provenance).text()
        + ". Accept any other reason that the notes above the sources bear out.";
  }

  private boolean isShared() {
    Kind kind = pairing.point().matter().kind();
    return !pairing.point().opposed() && (kind == Kind.CLAIM || kind == Kind.ACCOUNT);
  }

  private String basic() {
    String what = isShared() ? "Says what both tell us about " : "Says how they differ over ";
    return what
        + topic
        + ", with a detail from each: for example "
        + answer.left().inMarks()
        + " and "
        + answer.right().inMarks()
        + ".";
  }

  private String full() {
    if (!isShared() && pairing.point().matter().kind() != Kind.JUDGED) {
      return "As level 2, with the exact words of both that show the difference.";
    }
    return "As level 2, and names " + difference() + ".";
  }

  private static String told(Excerpt side, List<KeyQuote> only) {
    return only.isEmpty()
        ? ""
        : side.voice().shortName()
            + ": "
            + only.stream().map(KeyQuote::inMarks).collect(Collectors.joining(" or "));
  }

  private String difference() {
    String told =
        Stream.of(told(pairing.left(), answer.mine()), told(pairing.right(), answer.theirs()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    String only =
        told.isEmpty()
            ? "another point on it that only one of them tells us"
            : "what only one of them tells us (" + told + ")";
    String apart = answer.apart().isEmpty() ? "" : answer.apart().inShort(pairing);
    String differences =
        Stream.of(apart, Provenance.evidence(pairing))
            .filter(part -> !part.isEmpty())
            .map(part -> part.replaceFirst("[.]$", ""))
            .collect(Collectors.joining("; "));
    return differences.isEmpty()
        ? only
        : "a difference, such as this: " + differences + "; or " + only;
  }
}
