package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.rendering.pdf.page.Break;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Ink;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;

/** A table: a head, a column of entries, and cells that students fill. */
final class Grid {

  private static final float PADDING = 5;

  private final Style style;
  private final List<Float> columns;

  /** Columns by their widths in points. */
  Grid(Style style, List<Float> columns) {
    this.style = style;
    this.columns = List.copyOf(columns);
  }

  /** The least height of the row of an entry, in points. */
  @FunctionalInterface
  interface RowHeight {

    float of(String entry);
  }

  /**
   * The whole table.
   *
   * @param cell drawn in each empty cell at its top left corner
   */
  Flow flow(Tag body, List<String> head, List<String> entries, RowHeight heights, Ink cell) {
    Tag table = body.child(Role.TABLE);
    List<Slice> rows = new ArrayList<>();
    rows.add(head(table, head));
    for (int i = 0; i < entries.size(); i++) {
      boolean last = i == entries.size() - 1;
      Slice row = row(table, entries.get(i), heights.of(entries.get(i)), last, cell);
      rows.add(row.breaking(i == 0 ? Break.NEVER : Break.AVOID));
    }
    return new Flow(rows);
  }

  private Slice head(Tag table, List<String> titles) {
    Tag row = table.child(Role.ROW);
    List<Slice> cells = new ArrayList<>();
    float height = 0;
    for (int i = 0; i < titles.size(); i++) {
      Tag tag = row.child(Role.COLUMN_HEAD);
      cells.add(cell(tag, titles.get(i), i, true));
      height = Math.max(height, cells.get(i).height());
    }
    Ink ink = background(height).and(across(cells)).and(rule(0, Style.RULE));
    return Slice.of(height, ink.and(rule(height, 0.7f)).and(separators(height)));
  }

  private Slice row(Tag table, String entry, float least, boolean last, Ink empty) {
    Tag row = table.child(Role.ROW);
    Slice first = cell(row.child(Role.ROW_HEAD), entry, 0, false);
    float height = Math.max(least, first.height());
    Ink ink = first.ink();
    for (int i = 1; i < columns.size(); i++) {
      Tag tag = row.child(Role.CELL);
      Ink blank = (canvas, x, top) -> canvas.empty(tag);
      ink = ink.and(blank).and(empty.moved(left(i), 0));
    }
    Ink bottom = rule(height, last ? Style.RULE : Style.HAIRLINE);
    return Slice.of(height, ink.and(bottom).and(separators(height)));
  }

  private Slice cell(Tag tag, String text, int column, boolean head) {
    float padding = style.scaled(PADDING);
    var type = head ? style.smallStrong() : style.small();
    Flow words = Prose.flow(tag, text, type, columns.get(column) - 2 * padding);
    Ink ink = text.isBlank() ? (canvas, x, top) -> canvas.empty(tag) : words.whole().ink();
    return Slice.of(words.height() + 2 * padding, ink.moved(padding, padding));
  }

  private Ink across(List<Slice> cells) {
    Ink ink = Ink.NONE;
    for (int i = 0; i < cells.size(); i++) {
      ink = ink.and(cells.get(i).ink().moved(left(i), 0));
    }
    return ink;
  }

  private Ink background(float height) {
    return style.tint() == 1
        ? Ink.NONE
        : (canvas, x, top) -> canvas.fill(x, top, left(columns.size()), height, style.tint());
  }

  private Ink rule(float dy, float weight) {
    return (canvas, x, top) ->
        canvas.line(x, top + dy, x + left(columns.size()), top + dy, weight, 0);
  }

  private Ink separators(float height) {
    Ink ink = Ink.NONE;
    for (int i = 1; i < columns.size(); i++) {
      float dx = left(i);
      ink =
          ink.and(
              (canvas, x, top) ->
                  canvas.line(x + dx, top, x + dx, top + height, Style.HAIRLINE, 0));
    }
    return ink;
  }

  private float left(int column) {
    float sum = 0;
    for (int i = 0; i < column; i++) {
      sum += columns.get(i);
    }
    return sum;
  }
}
