package org.quizwright.reading.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Passage;

/**
 * A body paragraph while it is being repaired; its fields mean what they mean in a passage.
 *
 * @param behindAside whether something was set aside between it and the paragraph before, with no
 *     heading among it
 */
public record Paragraph(
    @Nullable String heading,
    String text,
    Passage.Kind kind,
    LineRange lines,
    boolean behindAside,
    @Nullable String question) {

  Paragraph withText(String other) {
    return new Paragraph(heading, other, kind, lines, behindAside, question);
  }

  Paragraph withKind(Passage.Kind other) {
    return new Paragraph(heading, text, other, lines, behindAside, question);
  }

  /** This and {@code next} as one paragraph. */
  Paragraph append(Paragraph next, Hyphens hyphens) {
    LineRange both = new LineRange(lines.first(), next.lines.last());
    return new Paragraph(heading, hyphens.join(text, next.text), kind, both, behindAside, question);
  }

  boolean sameSection(Paragraph other) {
    return kind == other.kind && Objects.equals(heading, other.heading);
  }
}
