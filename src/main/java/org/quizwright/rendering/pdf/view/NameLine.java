package org.quizwright.rendering.pdf.view;

import java.util.List;
import org.quizwright.rendering.pdf.page.Canvas;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.wording.Wording;

/** Name, class and date, each with a line to write on or with what is known already. */
final class NameLine {

  private static final float DEPTH = 26;
  private static final float AFTER_LABEL = 7;
  private static final float ABOVE_LINE = 1.5f;

  /** A label and where its field begins and ends, as shares of the measure. */
  private record Field(String label, String known, float from, float to) {}

  private NameLine() {}

  /** For anybody. */
  static Flow blank(Setting setting, Tag root) {
    return flow(setting, root, "", "");
  }

  /** {@code name} and {@code group} are empty on a sheet for anybody. */
  static Flow flow(Setting setting, Tag root, String name, String group) {
    Style style = setting.style();
    Wording wording = setting.wording();
    List<Field> fields =
        List.of(
            new Field(wording.name(), name, 0, 0.49f),
            new Field(wording.group(), group, 0.52f, 0.71f),
            new Field(wording.date(), "", 0.74f, 1));
    Tag line = root.child(Role.P);
    float depth = style.scaled(DEPTH);
    return Flow.of(
        Slice.of(
            depth + style.scaled(7),
            (canvas, x, top) -> {
              fields.forEach(field -> draw(canvas, style, line, field, x, top + depth));
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
    float start = x + label.width() + style.scaled(AFTER_LABEL / 2);
    if (!field.known().isEmpty()) {
      Line known = FittedLine.of(field.known(), style.strong(), end - start);
      canvas.text(tag, known, start, baseline - style.scaled(ABOVE_LINE));
    }
    canvas.line(start, baseline + 1, end, baseline + 1, Style.HAIRLINE, 0);
  }
}
