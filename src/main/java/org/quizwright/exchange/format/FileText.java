package org.quizwright.exchange.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/** The text of a file that must be UTF-8. */
public final class FileText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private FileText() {}

  /**
   * The text, without a byte order mark; throws {@link InputException} naming the line that isn't
   * UTF-8.
   */
  public static String of(String file, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw new InputException(
          Place.line(file, lineAt(bytes, in.position())),
          "isn't UTF-8 text.",
          "Save the file with the encoding UTF-8 (in a spreadsheet: \"CSV UTF-8\").");
    }
    String text = out.flip().toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
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
