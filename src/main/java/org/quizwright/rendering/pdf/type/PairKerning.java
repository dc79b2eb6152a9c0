package org.quizwright.rendering.pdf.type;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Kerning from the {@code kern} feature of the OpenType {@code GPOS} table. */
final class PairKerning {

  private static final int PAIR_ADJUSTMENT = 2;
  private static final int EXTENSION = 9;
  private static final int X_ADVANCE = 4;

  private final ByteBuffer table;

  /** Lookups, each with the offsets of its subtables. */
  private final List<List<Integer>> lookups = new ArrayList<>();

  PairKerning(SfntFile font) {
    this.table = font.table("GPOS");
    if (table.capacity() > 0) {
      kernLookups().forEach(index -> lookups.add(subtables(index)));
    }
  }

  /** By how much the right glyph moves, in font units; negative is closer. */
  int between(int left, int right) {
    int sum = 0;
    for (List<Integer> subtables : lookups) {
      for (int subtable : subtables) {
        if (GlyphTable.coverage(table, subtable + table.getChar(subtable + 2), left) >= 0
            && decides(subtable, left, right)) {
          sum += value(subtable, left, right);
          break;
        }
      }
    }
    return sum;
  }

  private SortedSet<Integer> kernLookups() {
    SortedSet<Integer> indices = new TreeSet<>();
    int features = table.getChar(6);
    for (int i = 0; i < table.getChar(features); i++) {
      int at = features + 2 + i * 6;
      if (SfntFile.tagAt(table, at).equals("kern")) {
        int feature = features + table.getChar(at + 4);
        for (int j = 0; j < table.getChar(feature + 2); j++) {
          indices.add((int) table.getChar(feature + 4 + 2 * j));
        }
      }
    }
    return indices;
  }

  private List<Integer> subtables(int index) {
    int list = table.getChar(8);
    int lookup = list + table.getChar(list + 2 + 2 * index);
    int type = table.getChar(lookup);
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < table.getChar(lookup + 4); i++) {
      int subtable = lookup + table.getChar(lookup + 6 + 2 * i);
      if (type == EXTENSION && table.getChar(subtable + 2) == PAIR_ADJUSTMENT) {
        offsets.add(subtable + table.getInt(subtable + 4));
      } else if (type == PAIR_ADJUSTMENT) {
        offsets.add(subtable);
      }
    }
    return offsets;
  }

  /** A class subtable decides every pair whose left glyph it covers; a list only those it names. */
  private boolean decides(int subtable, int left, int right) {
    return table.getChar(subtable) == 2 || listed(subtable, left, right) >= 0;
  }

  private int value(int subtable, int left, int right) {
    return table.getChar(subtable) == 2
        ? classValue(subtable, left, right)
        : advance(subtable, listed(subtable, left, right) + 2);
  }

  /** The offset of the pair's record in a list subtable, or -1. */
  private int listed(int subtable, int left, int right) {
    int index = GlyphTable.coverage(table, subtable + table.getChar(subtable + 2), left);
    int set = subtable + table.getChar(subtable + 10 + 2 * index);
    int size = 2 + width(subtable, 4) + width(subtable, 6);
    for (int i = 0; i < table.getChar(set); i++) {
      if (table.getChar(set + 2 + i * size) == right) {
        return set + 2 + i * size;
      }
    }
    return -1;
  }

  private int classValue(int subtable, int left, int right) {
    int row = GlyphTable.classOf(table, subtable + table.getChar(subtable + 8), left);
    int column = GlyphTable.classOf(table, subtable + table.getChar(subtable + 10), right);
    int size = width(subtable, 4) + width(subtable, 6);
    int columns = table.getChar(subtable + 14);
    return advance(subtable, subtable + 16 + (row * columns + column) * size);
  }

  private int advance(int subtable, int record) {
    int format = table.getChar(subtable + 4);
    int before = 2 * Integer.bitCount(format & (X_ADVANCE - 1));
    return (format & X_ADVANCE) == 0 ? 0 : table.getShort(record + before);
  }

  private int width(int subtable, int formatAt) {
    return 2 * Integer.bitCount(table.getChar(subtable + formatAt));
  }
}
