package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Span;
import org.quizwright.rendering.pdf.type.TextStyle;

/** A lettered source across the page: headnote above; glosses, provenance and rights below. */
final class SourceView {

  private static final String BETWEEN_GLOSSES = "\u00A0\u00A0·  ";

  private final Setting setting;
  private final Style style;

  SourceView(Setting setting) {
    this.setting = setting;
    this.style = setting.style();
  }

  LaidSource lay(Tag root, PrintedSource source) {
    Tag section = root.child(Role.SECTION);
    float indent = style.passageIndent();
    float width = Math.min(style.measure() - indent - style.gutter(), style.lineLength());
    Flow label = SourceLabel.flow(section.child(Role.H3), setting, source.letter());
    Flow headnote = headnote(section, source.headnote(), indent, width);
    LaidSource text =
        new PassageLayout(style, style.passage(), indent, width, indent + width + style.gutter())
            .lay(section, source);
    Flow below = below(section, source, width).indented(indent);
    Flow whole = label.bound(headnote).bound(text.flow().below(style.scaled(5)));
    return new LaidSource(
        source.glosses().isEmpty() ? whole.bound(below) : whole.near(below), text.entries());
  }

  private Flow headnote(Tag section, String words, float indent, float width) {
    return Prose.block(section.child(Role.P), words, style.headnote(), width)
        .indented(indent)
        .below(style.scaled(5));
  }

  /** Glosses, provenance and rights. */
  Flow below(Tag section, PrintedSource source, float width) {
    Flow provenance =
        Prose.block(section.child(Role.P), source.provenance(), style.caption(), width)
            .below(style.scaled(4));
    if (source.glosses().isEmpty()) {
      return provenance;
    }
    Flow glosses =
        Prose.flow(section.child(Role.P), glosses(source.glosses(), style), width)
            .below(style.scaled(6));
    return glosses.kept().bound(provenance);
  }

  /** All glosses in one paragraph, their words in bold. */
  static List<Span> glosses(List<Gloss> glosses, Style style) {
    TextStyle plain = style.lettering().tiny();
    List<Span> spans = new ArrayList<>();
    for (Gloss gloss : glosses) {
      if (!spans.isEmpty()) {
        spans.add(new Span(BETWEEN_GLOSSES, plain));
      }
      spans.add(new Span(gloss.term() + "\u00A0", style.captionStrong()));
      spans.add(new Span("\u00A0" + gloss.meaning(), plain));
    }
    return spans;
  }
}
