package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.course.Gloss;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Span;
import org.quizwright.rendering.pdf.type.TextStyle;

/** What words of a paragraph mean, in small type right below it. */
final class GlossNote {

  private static final String BETWEEN = "\u00A0\u00A0·  ";
  private static final float GAP = 2;

  private GlossNote() {}

  /** All of them in one paragraph, their words in bold; nothing if there are none. */
  static Flow flow(Style style, Tag section, List<Gloss> glosses, float width) {
    if (glosses.isEmpty()) {
      return Flow.EMPTY;
    }
    TextStyle plain = style.lettering().tiny();
    List<Span> spans = new ArrayList<>();
    for (Gloss gloss : glosses) {
      if (!spans.isEmpty()) {
        spans.add(new Span(BETWEEN, plain));
      }
      spans.add(new Span(gloss.term() + "\u00A0", style.captionStrong()));
      spans.add(new Span("\u00A0" + gloss.meaning(), plain));
    }
    return Prose.flow(section.child(Role.P), spans, width).kept().below(style.scaled(GAP));
  }
}
