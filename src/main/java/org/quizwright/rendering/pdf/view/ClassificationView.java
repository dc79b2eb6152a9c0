package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.question.Classification;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Ink;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.wording.PrintedOrder;

/** A table of items with a box to tick in the column of each group. */
final class ClassificationView {

  private static final float ITEM_SHARE = 0.52f;
  private static final float TICK = 10;

  private final Style style;

  ClassificationView(Setting setting) {
    this.style = setting.style();
  }

  Flow flow(Tag body, Classification task, List<String> order, float width) {
    float items = width * ITEM_SHARE;
    float column = (width - items) / task.groups().size();
    List<Float> columns = new ArrayList<>(List.of(items));
    List<String> head = new ArrayList<>(List.of(""));
    for (Classification.Group group : task.groups()) {
      columns.add(column);
      head.add(group.name());
    }
    List<String> entries =
        PrintedOrder.of(task.items(), Classification.Item::id, order).stream()
            .map(Classification.Item::text)
            .toList();
    return new Grid(style, columns)
        .flow(body, head, entries, entry -> new Grid.Room(style.scaled(20), 0), tick(column))
        .below(style.scaled(5));
  }

  private Ink tick(float column) {
    float side = style.scaled(TICK);
    float padding = style.scaled(5) + (style.small().leading() - side) / 2;
    return (canvas, x, top) ->
        canvas.frame(x + (column - side) / 2, top + padding, side, side, 0.7f, 0);
  }
}
