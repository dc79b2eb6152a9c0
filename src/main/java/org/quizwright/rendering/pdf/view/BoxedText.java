package org.quizwright.rendering.pdf.view;

import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Ink;
import org.quizwright.rendering.pdf.page.Tag;

/** A line of text with a box before it to write in. */
final class BoxedText {

  /** From one box to the next, in points of the standard edition. */
  static final float BETWEEN = 4.5f;

  private static final float SPACE = 10;
  private static final float WEIGHT = 0.7f;

  private BoxedText() {}

  /** From the left edge of the box to the text. */
  static float textAt(Style style) {
    return style.box() + style.scaled(SPACE);
  }

  static Flow flow(Style style, Tag tag, String text, float width) {
    float lead = Math.max(0, (style.box() - style.text().leading()) / 2);
    return Prose.block(tag, text, style.text(), width - textAt(style))
        .indented(textAt(style))
        .padded(lead, lead)
        .with(box(style));
  }

  static Ink box(Style style) {
    return (canvas, x, top) ->
        canvas.frame(x + WEIGHT / 2, top, style.box() - WEIGHT, style.box(), WEIGHT, 0);
  }
}
