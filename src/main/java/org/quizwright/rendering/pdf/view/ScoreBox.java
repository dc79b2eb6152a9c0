package org.quizwright.rendering.pdf.view;

import org.quizwright.rendering.pdf.page.Canvas;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.TextStyle;

/** A box for the marks earned, out of so many. */
final class ScoreBox {

  private static final float WIDTH = 32;
  private static final float SPACE = 6;
  private static final float MIDDLE = 0.345f;

  private final Style style;
  private final TextStyle type;
  private final Line marks;
  private final float height;
  private final float weight;

  /**
   * A box.
   *
   * @param height in points
   * @param weight of its frame, in points
   */
  ScoreBox(Style style, TextStyle type, String outOf, float height, float weight) {
    this.style = style;
    this.type = type;
    this.marks = Line.of("/ " + outOf, type);
    this.height = height;
    this.weight = weight;
  }

  float width() {
    return style.scaled(WIDTH) + style.scaled(SPACE) + marks.width();
  }

  float height() {
    return height;
  }

  /** Where text beside a box has its baseline, from the box's top. */
  float baseline() {
    return height / 2 + type.size() * MIDDLE;
  }

  void draw(Canvas canvas, Tag tag, float x, float top) {
    canvas.frame(x, top, style.scaled(WIDTH), height, weight, 0);
    canvas.text(tag, marks, x + style.scaled(WIDTH) + style.scaled(SPACE), top + baseline());
  }
}
