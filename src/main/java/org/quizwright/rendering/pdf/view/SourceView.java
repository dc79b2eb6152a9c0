package org.quizwright.rendering.pdf.view;

import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;

/** A lettered source across the page: headnote above, provenance and rights below. */
final class SourceView {

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
    Flow whole =
        label
            .bound(headnote)
            .bound(text.flow().below(style.scaled(5)))
            .bound(provenance(section, source, width).indented(indent));
    return new LaidSource(whole, text.entries());
  }

  private Flow headnote(Tag section, String words, float indent, float width) {
    return Prose.block(section.child(Role.P), words, style.headnote(), width)
        .indented(indent)
        .below(style.scaled(5));
  }

  /** Where it is from, and who holds the rights. */
  Flow provenance(Tag section, PrintedSource source, float width) {
    return Prose.block(section.child(Role.P), source.provenance(), style.caption(), width)
        .below(style.scaled(4));
  }
}
