package org.quizwright.rendering.pdf.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The table directory of a TrueType or OpenType font. */
final class SfntFile {

  private static final int HEADER = 12;
  private static final int RECORD = 16;

  private final ByteBuffer bytes;

  SfntFile(byte[] font) {
    this.bytes = ByteBuffer.wrap(font);
  }

  /** The bytes of a table, or an empty buffer where the font has none. */
  ByteBuffer table(String tag) {
    int count = bytes.getChar(4);
    for (int i = 0; i < count; i++) {
      int at = HEADER + i * RECORD;
      if (tag.equals(tagAt(bytes, at))) {
        return bytes.slice(bytes.getInt(at + 8), bytes.getInt(at + 12));
      }
    }
    return ByteBuffer.allocate(0);
  }

  static String tagAt(ByteBuffer table, int at) {
    byte[] tag = new byte[4];
    table.get(at, tag);
    return new String(tag, StandardCharsets.US_ASCII);
  }
}
