package org.quizwright.rendering.pdf.type;

import java.util.List;

/**
 * One line of a paragraph.
 *
 * @param spans the words on it
 * @param start offset of its first character in the paragraph
 * @param end offset behind its last one
 * @param width in points
 */
public record Line(List<Span> spans, int start, int end, float width) {

  public Line {
    spans = List.copyOf(spans);
  }

  /** A line of its own, as long as it gets. */
  public static Line of(String text, TextStyle style) {
    Span span = new Span(text, style);
    return new Line(List.of(span), 0, span.text().length(), style.width(span.text()));
  }

  /** The words without their styles. */
  public String text() {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }
}
