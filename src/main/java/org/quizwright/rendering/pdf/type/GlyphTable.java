package org.quizwright.rendering.pdf.type;

import java.nio.ByteBuffer;

/** Coverage and class tables of OpenType layout: from a glyph to an index or a class. */
final class GlyphTable {

  private static final int RANGE = 6;

  private GlyphTable() {}

  /** The place of a glyph in the coverage table at {@code base}, or -1. */
  static int coverage(ByteBuffer table, int base, int glyph) {
    return table.getChar(base) == 1
        ? position(table, base + 4, table.getChar(base + 2), glyph)
        : inRanges(table, base + 4, table.getChar(base + 2), glyph, -1, true);
  }

  /** The class of a glyph in the class table at {@code base}; 0 where it names none. */
  static int classOf(ByteBuffer table, int base, int glyph) {
    if (table.getChar(base) == 2) {
      return inRanges(table, base + 4, table.getChar(base + 2), glyph, 0, false);
    }
    int index = glyph - table.getChar(base + 2);
    boolean listed = index >= 0 && index < table.getChar(base + 4);
    return listed ? table.getChar(base + 6 + 2 * index) : 0;
  }

  private static int position(ByteBuffer table, int first, int count, int glyph) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = table.getChar(first + 2 * middle);
      if (found == glyph) {
        return middle;
      }
      low = found < glyph ? middle + 1 : low;
      high = found < glyph ? high : middle - 1;
    }
    return -1;
  }

  private static int inRanges(
      ByteBuffer table, int first, int count, int glyph, int otherwise, boolean counting) {
    for (int i = 0; i < count; i++) {
      int at = first + i * RANGE;
      int start = table.getChar(at);
      if (glyph >= start && glyph <= table.getChar(at + 2)) {
        return table.getChar(at + 4) + (counting ? glyph - start : 0);
      }
    }
    return otherwise;
  }
}
