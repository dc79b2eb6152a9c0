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

  /** Columns are read down, so none may be cut by a page break. */
  private static final int MOST_IN_A_BLOCK = 24;

  private static final float TALLEST_COLUMN = 360;

  private final Style style;

  GlossList(Style style) {
    this.style = style;
  }

  Flow flow(Tag root, List<Gloss> glosses) {
    Tag list = root.child(Role.LIST);
    return style.scale() == 1 ? columns(list, glosses) : single(list, glosses, style.measure());
  }

  private Flow columns(Tag list, List<Gloss> glosses) {
    float width = (style.measure() - GAP) / 2;
    List<Flow> blocks = new ArrayList<>();
    for (int i = 0; i < glosses.size(); i += MOST_IN_A_BLOCK) {
      List<Gloss> some = glosses.subList(i, Math.min(glosses.size(), i + MOST_IN_A_BLOCK));
      int half = (some.size() + 1) / 2;
      Flow left = single(list, some.subList(0, half), width);
      Flow right = single(list, some.subList(half, some.size()), width);
      boolean tall = Math.max(left.height(), right.height()) > TALLEST_COLUMN;
      Flow block = tall ? single(list, some, style.measure()) : left.beside(right, width + GAP);
      blocks.add(block.below(BETWEEN));
    }
    return Flow.join(blocks);
  }

  private Flow single(Tag list, List<Gloss> glosses, float width) {
    List<Flow> entries = new ArrayList<>();
    for (Gloss gloss : glosses) {
      entries.add(entry(list, gloss, width).below(style.scaled(BETWEEN)));
    }
    return Flow.join(entries);
  }

  private Flow entry(Tag list, Gloss gloss, float width) {
    Tag body = list.child(Role.ITEM).child(Role.BODY);
    List<Span> words =
        List.of(
            new Span(gloss.term() + " ", style.smallStrong()),
            new Span(" " + gloss.meaning(), style.small()));
    return Prose.flow(body, words, width).block(Prose.TALLEST_BLOCK);
  }
}
