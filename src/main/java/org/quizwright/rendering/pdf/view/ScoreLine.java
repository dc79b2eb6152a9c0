package org.quizwright.rendering.pdf.view;

import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;

/** A box on the right for all marks earned. */
final class ScoreLine {

  private static final float HEIGHT = 17;
  private static final float SPACE = 6;

  private ScoreLine() {}

  static Flow flow(Style style, Tag root, String what, String outOf) {
    ScoreBox box = new ScoreBox(style, style.strong(), outOf, style.scaled(HEIGHT), Style.RULE);
    Tag tag = root.child(Role.P);
    Line label = Line.of(what + " ", style.strong());
    float at = style.measure() - box.width();
    float start = at - label.width() - style.scaled(SPACE);
    return Flow.of(
        Slice.of(
            box.height(),
            (canvas, x, top) -> {
              canvas.text(tag, label, x + start, top + box.baseline());
              box.draw(canvas, tag, x + at, top);
            }));
  }
}
