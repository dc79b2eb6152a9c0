package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Ink;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.Paragraph;

/** The titles of a table's columns, which stand again on every page on which it goes on. */
final class GridHead {

  private static final float BELOW = 0.7f;

  private final Style style;
  private final List<Float> columns;
  private final List<List<Line>> titles = new ArrayList<>();
  private final int lines;

  GridHead(Style style, List<Float> columns, List<String> titles) {
    this.style = style;
    this.columns = columns;
    int most = 1;
    for (int i = 0; i < titles.size(); i++) {
      float width = columns.get(i) - 2 * padding();
      this.titles.add(Paragraph.lines(titles.get(i), style.smallStrong(), width));
      most = Math.max(most, this.titles.get(i).size());
    }
    this.lines = most;
  }

  Flow flow(Tag table) {
    Tag row = table.child(Role.ROW);
    List<Flow> cells = new ArrayList<>();
    for (List<Line> title : titles) {
      Tag tag = row.child(Role.COLUMN_HEAD);
      cells.add(
          title.isEmpty()
              ? Flow.of(Slice.of(0, (canvas, x, top) -> canvas.empty(tag)))
              : Prose.flow(tag, title, style.smallStrong()));
    }
    return isShort() ? dressed(Flow.of(Slice.of(height(), across(cells)))) : dressed(zipped(cells));
  }

  /** The row, with the titles above it where a page begins with it; very tall ones stand once. */
  Flow repeatedOver(Flow row) {
    if (!isShort()) {
      return row;
    }
    Slice titlesAgain = dressed(Flow.of(Slice.of(height(), notes()))).whole();
    return row.each(slice -> slice.under(titlesAgain));
  }

  private boolean isShort() {
    return height() <= Prose.TALLEST_BLOCK;
  }

  private float height() {
    return lines * style.smallStrong().leading();
  }

  private float padding() {
    return style.scaled(Grid.PADDING);
  }

  private Ink across(List<Flow> cells) {
    Ink ink = Ink.NONE;
    for (int i = 0; i < cells.size(); i++) {
      ink = ink.and(cells.get(i).whole().ink().moved(Grid.left(columns, i) + padding(), 0));
    }
    return ink;
  }

  /** One slice a line of the longest title. */
  private Flow zipped(List<Flow> cells) {
    List<Slice> slices = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      List<Flow> level = new ArrayList<>();
      for (Flow cell : cells) {
        boolean some = line < cell.slices().size();
        level.add(some ? Flow.of(cell.slices().get(line)) : Flow.EMPTY);
      }
      slices.add(Slice.of(style.smallStrong().leading(), across(level)));
    }
    return new Flow(slices);
  }

  /** The titles as readers find them but don't read on, for they have been read before. */
  private Ink notes() {
    float leading = style.smallStrong().leading();
    Ink ink = Ink.NONE;
    for (int i = 0; i < titles.size(); i++) {
      float left = Grid.left(columns, i) + padding();
      List<Line> title = titles.get(i);
      for (int line = 0; line < title.size(); line++) {
        Line words = title.get(line);
        float baseline = line * leading + style.smallStrong().baseline();
        ink = ink.and((canvas, x, top) -> canvas.note(words, x + left, top + baseline));
      }
    }
    return ink;
  }

  private Flow dressed(Flow words) {
    return words
        .padded(padding(), padding())
        .each(slice -> slice.after(tint(slice.height())))
        .each(slice -> slice.with(Grid.separators(columns, slice.height())))
        .with(rule(0, Style.RULE))
        .last(slice -> slice.with(rule(slice.height(), BELOW)));
  }

  private Ink tint(float height) {
    return style.tint() == 1
        ? Ink.NONE
        : (canvas, x, top) -> canvas.fill(x, top, width(), height, style.tint());
  }

  private Ink rule(float dy, float weight) {
    return (canvas, x, top) -> canvas.line(x, top + dy, x + width(), top + dy, weight, 0);
  }

  private float width() {
    return Grid.left(columns, columns.size());
  }
}
