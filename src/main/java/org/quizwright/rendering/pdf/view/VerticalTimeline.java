package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.sheet.Reader;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Ink;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;

/**
 * A line of time that runs down the page, on one page if it can: dates on its left, what happened
 * on its right.
 */
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
      Flow row = row(list, moments.get(i), axis);
      rows.add(threaded(row, axis, i == 0, i == moments.size() - 1));
    }
    return Flow.join(rows).kept();
  }

  /** The width of the widest date. */
  private float dates(List<Reader.Moment> moments) {
    float widest = 0;
    for (Reader.Moment moment : moments) {
      widest = Math.max(widest, style.smallStrong().width(moment.dateText()));
    }
    return Math.min(widest + 1, WIDEST_DATE * style.measure());
  }

  private Flow row(Tag list, Reader.Moment moment, float axis) {
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
        .after((canvas, x, top) -> canvas.dot(x + axis, top + middle(), style.scaled(DOT)));
  }

  /** The line of time runs from the first dot to the last one, on each page as far as its rows. */
  private Flow threaded(Flow row, float axis, boolean first, boolean last) {
    Ink above = first ? Ink.NONE : line(axis, 0, middle());
    float height = row.slices().get(0).height();
    Ink under = last ? Ink.NONE : line(axis, middle(), height);
    List<Slice> slices = new ArrayList<>(row.slices());
    slices.set(0, slices.get(0).after(above.and(under)));
    for (int i = 1; i < slices.size() && !last; i++) {
      slices.set(i, slices.get(i).after(line(axis, 0, slices.get(i).height())));
    }
    return new Flow(slices);
  }

  private Ink line(float axis, float from, float to) {
    return (canvas, x, top) -> canvas.line(x + axis, top + from, x + axis, top + to, Style.RULE, 0);
  }

  private float middle() {
    return style.small().leading() / 2;
  }
}
