package org.quizwright.exchange.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/** The text of a file, which must be UTF-8, or UTF-16 with its mark. */
public final class FileText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String REMEDY =
      "Save the file with the encoding UTF-8 (in a spreadsheet: \"CSV UTF-8\").";

  private FileText() {}

  /**
   * The text, without a byte order mark; throws {@link InputException} naming the line that can't
   * be read.
   */
  public static String of(String file, byte[] bytes) {
    if (isUtf16(bytes)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    String text = utf8(file, bytes);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static boolean isUtf16(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private static String utf8(String file, byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        throw new InputException(
            Place.file(file), "isn't text, or is UTF-16 without its mark.", REMEDY);
      }
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw new InputException(
          Place.line(file, lineAt(bytes, in.position())), "isn't UTF-8 text.", REMEDY);
    }
    return out.flip().toString();
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
