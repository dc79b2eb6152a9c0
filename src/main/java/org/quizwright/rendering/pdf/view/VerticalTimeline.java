package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.sheet.Reader;
import org.quizwright.rendering.pdf.page.Canvas;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;

/** A line of time that runs down the page: dates on its left, what happened on its right. */
final class VerticalTimeline {

  private static final float DATE_SHARE = 0.22f;
  private static final float GAP = 14;
  private static final float DOT = 2.6f;
  private static final float BETWEEN = 5;

  private final Style style;

  VerticalTimeline(Style style) {
    this.style = style;
  }

  Flow flow(Tag root, List<Reader.Moment> moments) {
    Tag list = root.child(Role.LIST);
    List<Flow> rows = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      rows.add(Flow.of(row(list, moments.get(i), i == moments.size() - 1)));
    }
    return Flow.join(rows);
  }

  private Slice row(Tag list, Reader.Moment moment, boolean last) {
    float axis = DATE_SHARE * style.measure() + style.scaled(GAP);
    float labelAt = axis + style.scaled(GAP);
    Tag item = list.child(Role.ITEM);
    Flow date =
        Prose.flow(
            item.child(Role.LABEL),
            moment.dateText() + " ",
            style.smallStrong(),
            axis - style.scaled(GAP));
    Flow label =
        Prose.flow(item.child(Role.BODY), moment.label(), style.small(), style.measure() - labelAt);
    float height = Math.max(date.height(), label.height()) + style.scaled(BETWEEN);
    return Slice.of(
        height,
        (canvas, x, top) -> {
          drawAxis(canvas, x + axis, top, last ? 0 : height);
          date.whole().ink().draw(canvas, x, top);
          label.whole().ink().draw(canvas, x + labelAt, top);
        });
  }

  private void drawAxis(Canvas canvas, float x, float top, float length) {
    float middle = top + style.small().leading() / 2;
    canvas.line(x, middle, x, middle + length, Style.RULE, 0);
    canvas.dot(x, middle, style.scaled(DOT));
  }
}
