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

  /**
   * The flow in a box of {@code width} points, moved in by {@code padding} on the left and with as
   * much room below it.
   */
  static Flow flow(Flow inside, float width, float padding) {
    List<Slice> slices = new ArrayList<>();
    int count = inside.slices().size();
    for (int i = 0; i < count; i++) {
      Slice slice = inside.slices().get(i);
      float gap = i == 0 ? 0 : slice.gap();
      float height = gap + slice.height() + (i == count - 1 ? padding : 0);
      Ink edges = edges(width, height, i == 0, i == count - 1);
      Ink ink = edges.and(slice.ink().moved(padding, gap));
      slices.add(new Slice(i == 0 ? slice.gap() : 0, height, slice.before(), ink));
    }
    return new Flow(slices);
  }

  private static Ink edges(float width, float height, boolean first, boolean last) {
    return (canvas, x, top) -> {
      canvas.line(x, top, x, top + height, WEIGHT, 0);
      canvas.line(x + width, top, x + width, top + height, WEIGHT, 0);
      if (first) {
        canvas.line(x - WEIGHT / 2, top, x + width + WEIGHT / 2, top, WEIGHT, 0);
      }
      if (last) {
        float bottom = top + height;
        canvas.line(x - WEIGHT / 2, bottom, x + width + WEIGHT / 2, bottom, WEIGHT, 0);
      }
    };
  }
}
