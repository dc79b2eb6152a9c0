package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.course.Gloss;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Span;

/** Words and what they mean, or people and who they were: in two columns where type is small. */
final class GlossList {

  private static final float GAP = 20;
  private static final float BETWEEN = 4;

  private final Style style;

  GlossList(Style style) {
    this.style = style;
  }

  Flow flow(Tag root, List<Gloss> glosses) {
    Tag list = root.child(Role.LIST);
    int columns = style.scale() == 1 ? 2 : 1;
    float pitch = (style.measure() + style.scaled(GAP)) / columns;
    List<Flow> rows = new ArrayList<>();
    for (int i = 0; i < glosses.size(); i += columns) {
      Flow row = entry(list, glosses.get(i), pitch - style.scaled(GAP));
      boolean second = columns == 2 && i + 1 < glosses.size();
      Flow whole =
          second
              ? row.beside(entry(list, glosses.get(i + 1), pitch - style.scaled(GAP)), pitch)
              : Flow.of(row.whole());
      rows.add(whole.below(style.scaled(BETWEEN)));
    }
    return Flow.join(rows);
  }

  private Flow entry(Tag list, Gloss gloss, float width) {
    Tag body = list.child(Role.ITEM).child(Role.BODY);
    return Prose.flow(
        body,
        List.of(
            new Span(gloss.term() + " ", style.smallStrong()),
            new Span(" " + gloss.meaning(), style.small())),
        width);
  }
}
