package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.rendering.pdf.page.Canvas;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;

/** A drawn strip of time: an arrow with a tick for each unit and as many labels as fit. */
final class TimelineStrip {

  private static final float ROOM_TO_WRITE = 30;
  private static final float LONG_TICK = 5.5f;
  private static final float SHORT_TICK = 3;
  private static final float ARROW = 9;
  private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100};

  private final Style style;

  TimelineStrip(Style style) {
    this.style = style;
  }

  /**
   * The strip as one figure.
   *
   * @param ticks the label of each tick, first to last
   * @param alt the words that stand for the drawing
   */
  Flow flow(Tag body, List<String> ticks, String alt, float width) {
    Tag figure = body.figure(alt);
    float above = style.scaled(ROOM_TO_WRITE);
    float height = above + style.scaled(LONG_TICK + 3) + style.captionStrong().leading();
    return Flow.of(
        Slice.of(
            height,
            (canvas, x, top) ->
                canvas.figure(figure, () -> draw(canvas, figure, ticks, x, top + above, width))));
  }

  private void draw(
      Canvas canvas, Tag figure, List<String> ticks, float x, float axis, float width) {
    float inset = style.captionStrong().width(ticks.get(0)) / 2;
    float pitch = (width - 2 * inset - style.scaled(ARROW)) / Math.max(1, ticks.size() - 1);
    canvas.line(x, axis, x + width - 2, axis, Style.RULE, 0);
    canvas.arrow(x + width, axis, style.scaled(ARROW));
    List<Integer> labelled = labelled(ticks, pitch);
    for (int i = 0; i < ticks.size(); i++) {
      boolean named = labelled.contains(i);
      float at = x + inset + i * pitch;
      float reach = style.scaled(named ? LONG_TICK : SHORT_TICK);
      canvas.line(at, axis - reach, at, axis + reach, named ? Style.RULE : 0.6f, 0);
      if (named) {
        Line label = Line.of(ticks.get(i), style.captionStrong());
        float baseline = axis + style.scaled(LONG_TICK + 2) + style.captionStrong().baseline();
        canvas.text(figure, label, at - label.width() / 2, baseline);
      }
    }
  }

  /** Every tick, or every second, fifth, tenth …, so that labels keep a distance. */
  private List<Integer> labelled(List<String> ticks, float pitch) {
    float widest = 0;
    for (String tick : ticks) {
      widest = Math.max(widest, style.captionStrong().width(tick));
    }
    int step = ticks.size();
    for (int i = STEPS.length - 1; i >= 0; i--) {
      step = STEPS[i] * pitch > widest + style.scaled(8) ? STEPS[i] : step;
    }
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i += step) {
      chosen.add(i);
    }
    return chosen;
  }
}
