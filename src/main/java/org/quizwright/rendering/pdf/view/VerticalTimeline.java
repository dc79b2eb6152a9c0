package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.sheet.Reader;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Ink;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;

/** A line of time that runs down the page: dates on its left, what happened on its right. */
final class VerticalTimeline {

  private static final float WIDEST_DATE = 0.3f;
  private static final float GAP = 14;
  private static final float DOT = 2.6f;
  private static final float BETWEEN = 5;

  private final Style style;

  VerticalTimeline(Style style) {
    this.style = style;
  }

  Flow flow(Tag root, List<Reader.Moment> moments) {
    Tag list = root.child(Role.LIST);
    float axis = dates(moments) + style.scaled(GAP);
    List<Flow> rows = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      rows.add(row(list, moments.get(i), axis, i == moments.size() - 1));
    }
    return Flow.join(rows);
  }

  /** The width of the widest date. */
  private float dates(List<Reader.Moment> moments) {
    float widest = 0;
    for (Reader.Moment moment : moments) {
      widest = Math.max(widest, style.smallStrong().width(moment.dateText()));
    }
    return Math.min(widest + 1, WIDEST_DATE * style.measure());
  }

  private Flow row(Tag list, Reader.Moment moment, float axis, boolean last) {
    float labelAt = axis + style.scaled(GAP);
    Tag item = list.child(Role.ITEM);
    Tag label = item.child(Role.LABEL);
    Flow date = Prose.flow(label, moment.dateText() + " ", style.smallStrong(), axis);
    Flow words =
        Prose.block(item.child(Role.BODY), moment.label(), style.small(), style.measure() - labelAt)
            .indented(labelAt);
    float under = Math.max(0, date.height() - words.height()) + style.scaled(BETWEEN);
    return words
        .after(date.whole().ink())
        .padded(0, under)
        .each(slice -> last ? slice : slice.after(line(axis, slice.height())))
        .after(dot(axis));
  }

  /** Lines of neighbours meet, the first one starting behind its dot. */
  private Ink line(float axis, float length) {
    float middle = style.small().leading() / 2;
    return (canvas, x, top) ->
        canvas.line(x + axis, top + middle, x + axis, top + middle + length, Style.RULE, 0);
  }

  private Ink dot(float axis) {
    float middle = style.small().leading() / 2;
    return (canvas, x, top) -> canvas.dot(x + axis, top + middle, style.scaled(DOT));
  }
}
