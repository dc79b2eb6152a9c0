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

  /** Keeps a frame off the rule at the foot of a page. */
  private static final float UNDER = 6;

  /** The tallest pair of panels that stands side by side, as a share of the page. */
  private static final float TALLEST = 0.5f;

  private static final float NARROWEST_EM = 17;

  /** How much of the width the left panel may take, the usual share first. */
  private static final List<Float> SHARES = List.of(0.5f, 0.46f, 0.54f, 0.42f, 0.58f);

  private final Setting setting;
  private final Style style;

  PanelView(Setting setting) {
    this.setting = setting;
    this.style = setting.style();
  }

  LaidSource lay(Tag root, List<PrintedSource> sources) {
    if (sources.size() == 2 && isWideEnough(SHARES.get(0))) {
      LaidSource pair = sideBySide(root, sources.get(0), sources.get(1));
      if (pair.flow().height() <= TALLEST * style.format().height()) {
        return pair;
      }
    }
    Flow boxes = Flow.EMPTY;
    List<LineMap.Entry> entries = new ArrayList<>();
    for (PrintedSource source : sources) {
      Panel panel = panel(root, source, style.measure());
      Flow box = Framed.flow(panel.stacked(), style.measure(), style.spaced(PADDING));
      boxes = boxes.then(box.kept().starting().below(entries.isEmpty() ? 0 : BETWEEN));
      entries.addAll(panel.passage().entries());
    }
    return new LaidSource(boxes, entries);
  }

  private boolean isWideEnough(float share) {
    float narrower = Math.min(width(share), width(1 - share));
    return narrower - 2 * style.spaced(PADDING) >= NARROWEST_EM * text().size();
  }

  private float width(float share) {
    return share * (style.measure() - style.scaled(BETWEEN));
  }

  /** Equally wide, unless one source is so much longer that it saves lines to give it more room. */
  private LaidSource sideBySide(Tag root, PrintedSource first, PrintedSource second) {
    float best = SHARES.get(0);
    float least = height(first, second, best);
    for (float share : SHARES.subList(1, SHARES.size())) {
      float height = isWideEnough(share) ? height(first, second, share) : least;
      if (height < least - text().leading()) {
        best = share;
        least = height;
      }
    }
    return pair(root, first, second, best);
  }

  private float height(PrintedSource first, PrintedSource second, float share) {
    return pair(Tag.document(), first, second, share).flow().height();
  }

  /** Both boxes end on one line; each passage begins right below its headnote. */
  private LaidSource pair(Tag root, PrintedSource first, PrintedSource second, float share) {
    Panel left = panel(root, first, width(share));
    Panel right = panel(root, second, width(1 - share));
    float height = Math.max(left.height(), right.height());
    Flow pair =
        framed(left.spread(height), width(share))
            .beside(
                framed(right.spread(height), width(1 - share)),
                width(share) + style.scaled(BETWEEN))
            .padded(0, UNDER);
    List<LineMap.Entry> entries = new ArrayList<>(left.passage().entries());
    entries.addAll(right.passage().entries());
    return new LaidSource(pair, entries);
  }

  private Flow framed(Flow inside, float width) {
    return Framed.flow(inside, width, style.spaced(PADDING));
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
    float inner = outer - 2 * style.spaced(PADDING);
    float indent = style.scaled(NUMBER_INDENT);
    float width = Math.min(inner - indent - style.scaled(GUTTER), style.lineLength());
    float numbers = indent + width + style.gutter();
    float longest = Math.min(inner, style.lineLength());
    Flow label =
        SourceLabel.flow(section.child(Role.H3), setting, source.letter())
            .indented(-style.spaced(PADDING));
    Flow headnote =
        Prose.block(section.child(Role.P), source.headnote(), headnote(), longest)
            .below(style.scaled(6));
    LaidSource passage =
        new PassageLayout(style, text(), indent, width, Math.min(inner, numbers))
            .lay(section, source);
    Flow foot = new SourceView(setting).provenance(section, source, longest);
    return new Panel(label.bound(headnote), passage, foot, style.scaled(GAP));
  }
}
