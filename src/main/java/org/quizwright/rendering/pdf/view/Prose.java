package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.rendering.pdf.page.Break;
import org.quizwright.rendering.pdf.page.Canvas;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Fit;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.Paragraph;
import org.quizwright.rendering.pdf.type.Span;
import org.quizwright.rendering.pdf.type.TextStyle;

/** Paragraphs as flows: one slice a line, and never a single line left behind on a page. */
final class Prose {

  private Prose() {}

  /** Text in one style, no wider than {@code width}. */
  static Flow flow(Tag tag, String text, TextStyle style, float width) {
    return flow(tag, Paragraph.lines(text, style, width), style);
  }

  /** Text in several styles of one leading. */
  static Flow flow(Tag tag, List<Span> spans, float width) {
    return flow(tag, Paragraph.lines(spans, width, Fit.RAGGED), spans.get(0).style());
  }

  static Flow flow(Tag tag, List<Line> lines, TextStyle style) {
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = readingOn(lines, i);
      slices.add(
          Slice.of(style.leading(), (canvas, x, top) -> write(canvas, tag, line, x, top, style))
              .breaking(breakBefore(i, lines.size())));
    }
    return new Flow(slices);
  }

  /** Text that no page break cuts. */
  static Flow block(Tag tag, String text, TextStyle style, float width) {
    return Flow.of(flow(tag, text, style, width).whole());
  }

  /** One line at the left edge of a slice whose top is {@code top}. */
  static void write(Canvas canvas, Tag tag, Line line, float x, float top, TextStyle style) {
    canvas.text(tag, line, x, top + style.baseline());
  }

  /** A short line that ends at {@code right}. */
  static void writeLeftOf(
      Canvas canvas, Tag tag, String text, float right, float top, TextStyle style) {
    Line line = Line.of(text, style);
    canvas.text(tag, line, right - line.width(), top + style.baseline());
  }

  private static Break breakBefore(int line, int count) {
    boolean orphan = line == 1;
    boolean widow = line == count - 1;
    return line > 0 && (orphan || widow) ? Break.NEVER : Break.FREE;
  }

  /** The line with the space after it, where the next one goes on with another word. */
  private static Line readingOn(List<Line> lines, int i) {
    Line line = lines.get(i);
    if (i == lines.size() - 1 || lines.get(i + 1).start() == line.end()) {
      return line;
    }
    List<Span> spans = new ArrayList<>(line.spans());
    spans.add(new Span(" ", spans.get(spans.size() - 1).style()));
    return new Line(spans, line.start(), line.end(), line.width());
  }
}
