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

  /** In points; what is taller may be cut by a page break, but only where nothing else may. */
  static final float TALLEST_BLOCK = 240;

  /** So few lines are read at one glance. */
  private static final int SHORT = 4;

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
    List<Line> spaced = readingOn(lines);
    for (int i = 0; i < lines.size(); i++) {
      Line line = spaced.get(i);
      slices.add(
          Slice.of(style.leading(), (canvas, x, top) -> write(canvas, tag, line, x, top, style))
              .breaking(breakBefore(i, lines.size())));
    }
    return new Flow(slices);
  }

  /** Text that no page break cuts unless it is very long. */
  static Flow block(Tag tag, String text, TextStyle style, float width) {
    return flow(tag, text, style, width).block(TALLEST_BLOCK);
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
    if (line == 0) {
      return Break.FREE;
    }
    boolean orphan = line == 1;
    boolean widow = line == count - 1;
    return orphan || widow ? Break.NEVER : count <= SHORT ? Break.LOATH : Break.TEXT;
  }

  /** Each line with the space after it, where the next one goes on with another word. */
  static List<Line> readingOn(List<Line> lines) {
    List<Line> spaced = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean ends = i == lines.size() - 1 || lines.get(i + 1).start() == line.end();
      spaced.add(ends ? line : spaced(line));
    }
    return spaced;
  }

  private static Line spaced(Line line) {
    List<Span> spans = new ArrayList<>(line.spans());
    spans.add(new Span(" ", spans.get(spans.size() - 1).style()));
    return new Line(spans, line.start(), line.end(), line.width());
  }
}
