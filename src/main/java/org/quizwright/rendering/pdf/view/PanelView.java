package org.quizwright.rendering.pdf.view;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.TextStyle;

/** The sources of a comparison in boxes: side by side, or stacked when they are long. */
final class PanelView {

  private static final float PADDING = 9;
  private static final float BETWEEN = 14;
  private static final float NUMBER_INDENT = 11;
  private static final float GUTTER = 15;

  /** The tallest pair of panels that stands side by side, as a share of the page. */
  private static final float TALLEST = 0.5f;

  private static final float NARROWEST_EM = 17;

  private final Setting setting;
  private final Style style;

  PanelView(Setting setting) {
    this.setting = setting;
    this.style = setting.style();
  }

  LaidSource lay(Tag root, List<PrintedSource> sources) {
    if (sources.size() == 2 && fitsHalf()) {
      LaidSource pair = sideBySide(root, sources.get(0), sources.get(1));
      if (pair.flow().height() <= TALLEST * style.format().height()) {
        return pair;
      }
    }
    LaidSource all = new LaidSource(Flow.EMPTY, List.of());
    for (PrintedSource source : sources) {
      LaidSource one = content(root, source, style.measure());
      Flow box = Framed.flow(one.flow(), style.measure(), style.scaled(PADDING));
      all = both(all, one, all.flow().then(box.below(all.entries().isEmpty() ? 0 : BETWEEN)));
    }
    return all;
  }

  private boolean fitsHalf() {
    return half() - 2 * style.scaled(PADDING) > NARROWEST_EM * text().size();
  }

  private float half() {
    return (style.measure() - style.scaled(BETWEEN)) / 2;
  }

  private LaidSource sideBySide(Tag root, PrintedSource first, PrintedSource second) {
    LaidSource left = content(root, first, half());
    LaidSource right = content(root, second, half());
    float height = Math.max(left.flow().height(), right.flow().height());
    Flow pair =
        framed(left.flow(), height)
            .beside(framed(right.flow(), height), half() + style.scaled(BETWEEN));
    return both(left, right, pair);
  }

  private Flow framed(Flow inside, float height) {
    Slice whole = inside.whole();
    Flow filled = Flow.of(Slice.of(height, whole.ink()));
    return Framed.flow(filled, half(), style.scaled(PADDING));
  }

  private static LaidSource both(LaidSource left, LaidSource right, Flow flow) {
    return new LaidSource(
        flow, Stream.concat(left.entries().stream(), right.entries().stream()).toList());
  }

  private TextStyle text() {
    TextStyle passage = style.passage();
    boolean standard = style.scale() == 1;
    return standard ? new TextStyle(passage.face(), 10, 14, 0, 0) : passage;
  }

  private TextStyle headnote() {
    return style.scale() == 1 ? style.caption() : style.headnote();
  }

  private LaidSource content(Tag root, PrintedSource source, float outer) {
    Tag section = root.child(Role.SECTION);
    float inner = outer - 2 * style.scaled(PADDING);
    float indent = style.scaled(NUMBER_INDENT);
    float width = inner - indent - style.scaled(GUTTER);
    Flow label =
        SourceLabel.flow(section.child(Role.H3), setting, source.letter())
            .indented(-style.scaled(PADDING));
    Flow headnote =
        Prose.block(section.child(Role.P), source.headnote(), headnote(), inner)
            .below(style.scaled(6));
    LaidSource passage =
        new PassageLayout(style, text(), indent, width, inner).lay(section, source);
    Flow flow =
        label
            .bound(headnote)
            .bound(passage.flow().below(style.scaled(5)))
            .bound(new SourceView(setting).below(section, source, inner));
    return new LaidSource(flow, passage.entries());
  }
}
