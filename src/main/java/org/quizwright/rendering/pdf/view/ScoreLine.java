package org.quizwright.rendering.pdf.view;

import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.TextStyle;

/** A box on the right for the marks earned, out of so many. */
final class ScoreLine {

  private static final float BOX_WIDTH = 32;
  private static final float BOX_HEIGHT = 17;
  private static final float SPACE = 6;

  private ScoreLine() {}

  static Flow flow(Style style, Tag root, String what, String outOf, float weight) {
    TextStyle type = weight > 1 ? style.strong() : style.captionStrong();
    Tag tag = root.child(Role.P);
    Line label = Line.of(what + " ", type);
    Line marks = Line.of("/ " + outOf, type);
    float width = style.scaled(BOX_WIDTH);
    float height = style.scaled(BOX_HEIGHT);
    float space = style.scaled(SPACE);
    float start = style.measure() - marks.width() - label.width() - width - 2 * space;
    return Flow.of(
        Slice.of(
            height,
            (canvas, x, top) -> {
              float baseline = top + height / 2 + type.size() * 0.345f;
              float box = x + start + label.width() + space;
              canvas.frame(box, top, width, height, weight, 0);
              canvas.text(tag, label, x + start, baseline);
              canvas.text(tag, marks, box + width + space, baseline);
            }));
  }
}
