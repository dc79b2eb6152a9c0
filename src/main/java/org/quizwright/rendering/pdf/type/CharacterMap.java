package org.quizwright.rendering.pdf.type;

import java.nio.ByteBuffer;

/** From characters to glyphs: format 4 of the OpenType {@code cmap} table. */
final class CharacterMap {

  private static final int FORMAT = 4;
  private static final int WINDOWS = 3;
  private static final int UNICODE_BMP = 1;
  private static final int LATIN = 256;

  private final ByteBuffer map;
  private final int twiceSegments;

  /** Asked for again and again. */
  private final char[] latin = new char[LATIN];

  CharacterMap(SfntFile font) {
    this.map = subtable(font.table("cmap"));
    this.twiceSegments = map.getChar(6);
    for (char character = 0; character < LATIN; character++) {
      latin[character] = (char) found(character);
    }
  }

  private static ByteBuffer subtable(ByteBuffer table) {
    int count = table.getChar(2);
    for (int i = 0; i < count; i++) {
      int at = 4 + i * 8;
      int offset = table.getInt(at + 4);
      if (table.getChar(at) == WINDOWS
          && table.getChar(at + 2) == UNICODE_BMP
          && table.getChar(offset) == FORMAT) {
        return table.slice(offset, table.capacity() - offset);
      }
    }
    throw new IllegalStateException("the font has no Unicode character map");
  }

  /** The glyph for a character; 0 where the font has none. */
  int glyph(char character) {
    return character < LATIN ? latin[character] : found(character);
  }

  private int found(char character) {
    for (int at = 0; at < twiceSegments; at += 2) {
      if (character <= map.getChar(14 + at)) {
        return inSegment(character, at);
      }
    }
    return 0;
  }

  private int inSegment(char character, int at) {
    int starts = 16 + twiceSegments;
    int start = map.getChar(starts + at);
    if (character < start) {
      return 0;
    }
    int delta = map.getChar(starts + twiceSegments + at);
    int rangeAt = starts + 2 * twiceSegments + at;
    int range = map.getChar(rangeAt);
    if (range == 0) {
      return (character + delta) & 0xFFFF;
    }
    int glyph = map.getChar(rangeAt + range + 2 * (character - start));
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }
}
