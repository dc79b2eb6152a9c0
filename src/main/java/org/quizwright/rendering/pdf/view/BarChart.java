package org.quizwright.rendering.pdf.view;

import java.util.List;
import org.quizwright.model.sheet.Chart;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Ink;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.Paragraph;

/** Bars from one base line, each with its name on the left and its number at its end. */
final class BarChart {

  private static final float WIDEST_NAME = 0.3f;
  private static final float SPACE = 8;
  private static final float BAR = 9;
  private static final float BETWEEN = 5;
  private static final float GREY = 0.4f;

  private final Setting setting;
  private final Style style;

  BarChart(Setting setting) {
    this.setting = setting;
    this.style = setting.style();
  }

  Flow flow(Tag root, Chart chart) {
    float width = style.measure();
    Flow title = Prose.block(root.child(Role.P), chart.title(), style.smallStrong(), width);
    Flow source =
        Prose.block(
            root.child(Role.P),
            setting.wording().chartSource(chart.place()),
            style.caption(),
            width);
    return title
        .bound(drawing(root.figure(setting.wording().chart(chart)), chart).below(style.scaled(6)))
        .bound(source.below(style.scaled(4)));
  }

  private Flow drawing(Tag figure, Chart chart) {
    float names = widest(chart.bars().stream().map(Chart.Bar::label).toList());
    float numbers = widest(chart.bars().stream().map(Chart.Bar::text).toList());
    float base = names + style.scaled(SPACE);
    float longest = style.measure() - base - style.scaled(SPACE) - numbers;
    double most = chart.bars().stream().mapToDouble(Chart.Bar::value).max().orElse(1);
    Flow rows = Flow.EMPTY;
    for (Chart.Bar bar : chart.bars()) {
      float length = (float) (longest * bar.value() / most);
      Flow name = Prose.flow(figure, bar.label() + " ", style.small(), names);
      Flow number = Prose.flow(figure, bar.text() + " ", style.small(), numbers);
      Flow words = name.beside(number, base + length + style.scaled(SPACE / 2));
      rows = rows.then(words.padded(0, style.scaled(BETWEEN)).after(drawn(base, length)));
    }
    Slice whole = rows.whole();
    Ink ink = whole.ink().and(axis(base, whole.height()));
    return Flow.of(
        Slice.of(
            whole.height(),
            (canvas, x, top) -> canvas.figure(figure, () -> ink.draw(canvas, x, top))));
  }

  private Ink drawn(float base, float length) {
    float thick = style.scaled(BAR);
    float down = (style.small().leading() - thick) / 2;
    return (canvas, x, top) -> canvas.fill(x + base, top + down, length, thick, shade());
  }

  private static Ink axis(float base, float height) {
    return (canvas, x, top) ->
        canvas.line(x + base, top, x + base, top + height, Style.HAIRLINE, 0);
  }

  private float shade() {
    return style.tint() < 1 ? GREY : 0;
  }

  /** The width of the widest text, within reason. */
  private float widest(List<String> texts) {
    float most = WIDEST_NAME * style.measure();
    float widest = 0;
    for (String text : texts) {
      for (Line line : Paragraph.lines(text, style.small(), most)) {
        widest = Math.max(widest, line.width());
      }
    }
    return widest + 1;
  }
}
