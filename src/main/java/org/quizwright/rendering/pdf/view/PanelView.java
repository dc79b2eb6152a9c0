package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.TextStyle;

/** The sources of a comparison in boxes: side by side, or stacked when they are long. */
final class PanelView {

  private static final float PADDING = 9;
  private static final float BETWEEN = 14;
  private static final float NUMBER_INDENT = 11;
  private static final float GUTTER = 15;
  private static final float GAP = 5;

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
    Flow boxes = Flow.EMPTY;
    List<LineMap.Entry> entries = new ArrayList<>();
    for (PrintedSource source : sources) {
      Panel panel = panel(root, source, style.measure());
      Flow box = Framed.flow(panel.stacked(), style.measure(), style.scaled(PADDING));
      Flow whole = style.scale() == 1 ? box.kept() : box;
      boxes = boxes.then(whole.below(entries.isEmpty() ? 0 : BETWEEN));
      entries.addAll(panel.passage().entries());
    }
    return new LaidSource(boxes, entries);
  }

  private boolean fitsHalf() {
    return half() - 2 * style.scaled(PADDING) > NARROWEST_EM * text().size();
  }

  private float half() {
    return (style.measure() - style.scaled(BETWEEN)) / 2;
  }

  /** Both passages begin on one line, and both boxes end on one. */
  private LaidSource sideBySide(Tag root, PrintedSource first, PrintedSource second) {
    Panel left = panel(root, first, half());
    Panel right = panel(root, second, half());
    float start = Math.max(left.start(), right.start());
    float height = Math.max(left.height(start), right.height(start));
    Flow pair =
        framed(left.spread(start, height))
            .beside(framed(right.spread(start, height)), half() + style.scaled(BETWEEN));
    List<LineMap.Entry> entries = new ArrayList<>(left.passage().entries());
    entries.addAll(right.passage().entries());
    return new LaidSource(pair, entries);
  }

  private Flow framed(Flow inside) {
    return Framed.flow(inside, half(), style.scaled(PADDING));
  }

  private TextStyle text() {
    TextStyle passage = style.passage();
    boolean standard = style.scale() == 1;
    return standard ? new TextStyle(passage.face(), 10, 14, 0, 0) : passage;
  }

  private TextStyle headnote() {
    return style.scale() == 1 ? style.caption() : style.headnote();
  }

  private Panel panel(Tag root, PrintedSource source, float outer) {
    Tag section = root.child(Role.SECTION);
    float inner = outer - 2 * style.scaled(PADDING);
    float indent = style.scaled(NUMBER_INDENT);
    float width = Math.min(inner - indent - style.scaled(GUTTER), style.lineLength());
    float longest = Math.min(inner, style.lineLength());
    Flow label =
        SourceLabel.flow(section.child(Role.H3), setting, source.letter())
            .indented(-style.scaled(PADDING));
    Flow headnote =
        SourceView.headnote(style, section.child(Role.P), source.headnote(), headnote(), longest)
            .below(style.scaled(6));
    LaidSource passage =
        new PassageLayout(style, text(), indent, width, inner).lay(section, source);
    Flow foot = new SourceView(setting).below(section, source, longest);
    return new Panel(label.bound(headnote), passage, foot, style.scaled(GAP));
  }
}
