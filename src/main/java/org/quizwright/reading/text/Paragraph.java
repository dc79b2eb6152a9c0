package org.quizwright.reading.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Passage;

/** A body paragraph while it is being repaired; its fields mean what they mean in a passage. */
public record Paragraph(@Nullable String heading, String text, Passage.Kind kind, LineRange lines) {

  Paragraph withText(String other) {
    return new Paragraph(heading, other, kind, lines);
  }

  Paragraph withKind(Passage.Kind other) {
    return new Paragraph(heading, text, other, lines);
  }

  /** This and {@code next} as one paragraph. */
  Paragraph append(Paragraph next, Hyphens hyphens) {
    LineRange both = new LineRange(lines.first(), next.lines.last());
    return new Paragraph(heading, hyphens.join(text, next.text), kind, both);
  }

  boolean sameSection(Paragraph other) {
    return kind == other.kind && Objects.equals(heading, other.heading);
  }
}
