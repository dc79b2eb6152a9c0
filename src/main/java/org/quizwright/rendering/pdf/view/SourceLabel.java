package org.quizwright.rendering.pdf.view;

import java.util.Locale;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.TextStyle;

/** The black tag that says which source this is. */
final class SourceLabel {

  private static final float PADDING = 9;

  private SourceLabel() {}

  static Flow flow(Tag element, Setting setting, String letter) {
    Style style = setting.style();
    TextStyle white = style.tag();
    Line line = Line.of(setting.wording().source(letter).toUpperCase(Locale.ROOT), white);
    float padding = style.scaled(PADDING);
    float height = white.leading() + style.scaled(4.5f);
    float shift = (height - white.leading()) / 2;
    return Flow.of(
        Slice.of(
            height,
            (canvas, x, top) -> {
              canvas.fill(x, top, line.width() + 2 * padding, height, 0);
              canvas.text(element, line, x + padding, top + shift + white.baseline());
            }));
  }
}
