package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Ink;
import org.quizwright.rendering.pdf.page.Slice;

/** A box around a flow; where a page ends inside it, it stays open and goes on over the page. */
final class Framed {

  private static final float WEIGHT = 0.8f;

  private Framed() {}

  /** A frame; the flow moves to the right by {@code padding}, with as much room below it. */
  static Flow flow(Flow inside, float width, float padding) {
    return padded(
        inside, padding, 0, padding, (height, first, last) -> edges(width, height, first, last));
  }

  /** A tinted box with room all around the flow. */
  static Flow tinted(Flow inside, float width, float padding, float tint) {
    return padded(
        inside,
        padding,
        padding,
        padding,
        (height, first, last) -> (canvas, x, top) -> canvas.fill(x, top, width, height, tint));
  }

  /** A frame with {@code padding} beside the flow and {@code upright} above and below it. */
  static Flow spacious(Flow inside, float width, float padding, float upright) {
    return padded(
        inside,
        padding,
        upright,
        upright,
        (height, first, last) -> edges(width, height, first, last));
  }

  /** What is drawn behind one slice. */
  private interface Backdrop {

    Ink of(float height, boolean first, boolean last);
  }

  private static Flow padded(
      Flow inside, float padding, float above, float under, Backdrop backdrop) {
    List<Slice> slices = new ArrayList<>();
    int count = inside.slices().size();
    for (int i = 0; i < count; i++) {
      Slice slice = inside.slices().get(i);
      boolean first = i == 0;
      boolean last = i == count - 1;
      float before = first ? above : slice.gap();
      float height = before + slice.height() + (last ? under : 0);
      Ink ink = backdrop.of(height, first, last).and(slice.ink().moved(padding, before));
      Slice box = Slice.of(height, ink).below(first ? slice.gap() : 0).breaking(slice.before());
      slices.add(box);
    }
    return new Flow(slices);
  }

  private static Ink edges(float width, float height, boolean first, boolean last) {
    Ink sides =
        (canvas, x, top) -> {
          canvas.line(x, top, x, top + height, WEIGHT, 0);
          canvas.line(x + width, top, x + width, top + height, WEIGHT, 0);
        };
    Ink upper = first ? rule(width, 0) : Ink.NONE;
    Ink lower = last ? rule(width, height) : Ink.NONE;
    return sides.and(upper).and(lower);
  }

  private static Ink rule(float width, float dy) {
    return (canvas, x, top) ->
        canvas.line(x - WEIGHT / 2, top + dy, x + width + WEIGHT / 2, top + dy, WEIGHT, 0);
  }
}
