package org.quizwright.rendering.pdf.view;

import java.util.List;
import java.util.function.Function;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Ink;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;

/** A table: a head, a column of entries, and cells that students fill. */
final class Grid {

  /** Room around the words of a cell, in points of the standard edition. */
  static final float PADDING = 5;

  private final Style style;
  private final List<Float> columns;

  /** Columns by their widths in points. */
  Grid(Style style, List<Float> columns) {
    this.style = style;
    this.columns = List.copyOf(columns);
  }

  /**
   * The height of a row at least, in points.
   *
   * @param spare how much of it may go where that fills a page
   */
  record Room(float height, float spare) {}

  /**
   * The whole table; pages on which it goes on begin with its head.
   *
   * @param cell drawn in each empty cell at its top left corner
   */
  Flow flow(
      Tag body, List<String> titles, List<String> entries, Function<String, Room> rooms, Ink cell) {
    Tag table = body.child(Role.TABLE);
    GridHead head = new GridHead(style, columns, titles);
    Flow rows = Flow.EMPTY;
    for (int i = 0; i < entries.size(); i++) {
      boolean last = i == entries.size() - 1;
      Flow row = row(table, entries.get(i), rooms.apply(entries.get(i)), last, cell);
      Flow next = head.repeatedOver(row);
      rows = last && i > 1 ? rows.bound(next) : rows.then(next);
    }
    return head.flow(table).bound(rows).kept();
  }

  private Flow row(Tag table, String entry, Room room, boolean last, Ink empty) {
    Tag row = table.child(Role.ROW);
    float padding = style.scaled(PADDING);
    Tag tag = row.child(Role.ROW_HEAD);
    Flow words =
        entry.isBlank()
            ? Flow.of(Slice.of(0, (canvas, x, top) -> canvas.empty(tag)))
            : Prose.block(tag, entry, style.small(), columns.get(0) - 2 * padding);
    float under = Math.max(padding, room.height() - words.height() - padding);
    Ink lines = separators(columns, under).and(rule(under, last ? Style.RULE : Style.HAIRLINE));
    Slice space = Slice.of(under, lines).sparing(Math.min(room.spare(), under - padding));
    return words
        .indented(padding)
        .padded(padding, 0)
        .with(blanks(row, empty))
        .each(slice -> slice.with(separators(columns, slice.height())))
        .bound(Flow.of(space));
  }

  private Ink blanks(Tag row, Ink empty) {
    Ink ink = Ink.NONE;
    for (int i = 1; i < columns.size(); i++) {
      Tag tag = row.child(Role.CELL);
      Ink blank = (canvas, x, top) -> canvas.empty(tag);
      ink = ink.and(blank).and(empty.moved(left(columns, i), 0));
    }
    return ink;
  }

  private Ink rule(float dy, float weight) {
    float width = left(columns, columns.size());
    return (canvas, x, top) -> canvas.line(x, top + dy, x + width, top + dy, weight, 0);
  }

  /** The lines between the columns. */
  static Ink separators(List<Float> columns, float height) {
    Ink ink = Ink.NONE;
    for (int i = 1; i < columns.size(); i++) {
      float dx = left(columns, i);
      ink =
          ink.and(
              (canvas, x, top) ->
                  canvas.line(x + dx, top, x + dx, top + height, Style.HAIRLINE, 0));
    }
    return ink;
  }

  /** From the left edge of the table to that of a column, in points. */
  static float left(List<Float> columns, int column) {
    float sum = 0;
    for (int i = 0; i < column; i++) {
      sum += columns.get(i);
    }
    return sum;
  }
}
