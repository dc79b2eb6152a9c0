package org.quizwright.rendering.pdf.view;

import org.quizwright.rendering.pdf.page.Break;
import org.quizwright.rendering.pdf.page.Canvas;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;

/** Two boxes to tick, and a line to put a false statement right. */
final class TrueFalseView {

  private static final float BOX = 11;
  private static final float COLUMN = 66;
  private static final float GREY = 0.35f;

  private final Setting setting;
  private final Style style;

  TrueFalseView(Setting setting) {
    this.setting = setting;
    this.style = setting.style();
  }

  Flow flow(Tag body, float width) {
    Tag choice = body.child(Role.P);
    Slice ticks =
        Slice.of(
                style.text().leading(),
                (canvas, x, top) -> {
                  tick(canvas, choice, setting.wording().yes() + "  ", x, top);
                  tick(canvas, choice, setting.wording().no(), x + style.scaled(COLUMN), top);
                })
            .below(style.scaled(4));
    return Flow.of(ticks, correction(body, width));
  }

  private void tick(Canvas canvas, Tag choice, String word, float x, float top) {
    float side = style.scaled(BOX);
    canvas.frame(x + 0.35f, top + (style.text().leading() - side) / 2, side, side, 0.7f, 0);
    Prose.write(
        canvas, choice, Line.of(word, style.text()), x + side + style.scaled(6), top, style.text());
  }

  private Slice correction(Tag body, float width) {
    Tag label = body.child(Role.P);
    Line words = Line.of(setting.wording().correction(), style.caption());
    float depth = style.writingPitch();
    return Slice.of(
            depth + WritingLines.BELOW_RULE,
            (canvas, x, top) -> {
              canvas.text(label, words, x, top + depth);
              float from = x + words.width() + style.scaled(6);
              canvas.line(from, top + depth, x + width, top + depth, Style.HAIRLINE, GREY);
            })
        .breaking(Break.NEVER);
  }
}
