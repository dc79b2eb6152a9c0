package org.quizwright.rendering.pdf.view;

import java.util.List;
import org.quizwright.rendering.pdf.page.Canvas;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;

/** Name, class and date, each with a line to write on. */
final class NameLine {

  private static final float DEPTH = 26;
  private static final float AFTER_LABEL = 7;

  /** A label and where its field begins and ends, as shares of the measure. */
  private record Field(String label, float from, float to) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("Name", 0, 0.49f),
          new Field("Class", 0.52f, 0.71f),
          new Field("Date", 0.74f, 1));

  private NameLine() {}

  static Flow flow(Style style, Tag root) {
    Tag line = root.child(Role.P);
    float depth = style.scaled(DEPTH);
    return Flow.of(
        Slice.of(
            depth + style.scaled(7),
            (canvas, x, top) -> {
              FIELDS.forEach(field -> draw(canvas, style, line, field, x, top + depth));
              float bottom = top + depth + style.scaled(7);
              canvas.line(x, bottom, x + style.measure(), bottom, 0.7f, 0);
            }));
  }

  private static void draw(
      Canvas canvas, Style style, Tag tag, Field field, float left, float baseline) {
    Line label = Line.of(field.label() + " ", style.smallStrong());
    float x = left + field.from() * style.measure();
    float end = left + field.to() * style.measure();
    canvas.text(tag, label, x, baseline);
    canvas.line(
        x + label.width() + style.scaled(AFTER_LABEL / 2),
        baseline + 1,
        end,
        baseline + 1,
        Style.HAIRLINE,
        0);
  }
}
