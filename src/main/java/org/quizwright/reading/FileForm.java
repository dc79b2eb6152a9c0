package org.quizwright.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is that isn't plain text, whatever its name says, and what to do about it.
 *
 * <p>A web page is refused rather than read: its menus and notices can't be told from its text with
 * certainty, and every quotation must be found in the file, line by line, as it stands.
 */
enum FileForm {
  UTF_16("is UTF-16 text.", "Save it with the encoding UTF-8."),
  WEB_PAGE(
      "is a web page (HTML), not a text.",
      "Open it in a browser, copy the article and save that as plain text."),
  RICH_TEXT("is a word processor's file (RTF).", "Save it there as plain text, UTF-8."),
  PDF("is a PDF.", "Save its text as plain text, UTF-8."),
  ARCHIVE("is a word processor's file or an archive.", "Open it and save it as plain text, UTF-8.");

  /** What lies further in says no more. */
  private static final int LOOKED_AT = 100_000;

  private static final Pattern PAGE_START =
      Pattern.compile(
          "(?is)[\\s\\uFEFF]*+(?:<\\?xml[^>]*+>\\s*+)?+<(?:!doctype html|html|head|body)\\b");

  private static final Pattern CLOSING_TAG =
      Pattern.compile("(?i)</(?:p|div|span|a|li|ul|td|tr|h[1-6]|em|strong|b|i|script|style)>");

  /** A text on web pages names a few tags; a page closes one every other line. */
  private static final int FEWEST_TAGS = 4;

  private static final int CHARACTERS_A_TAG = 400;

  private final String what;
  private final String remedy;

  FileForm(String what, String remedy) {
    this.what = what;
    this.remedy = remedy;
  }

  String what() {
    return what;
  }

  String remedy() {
    return remedy;
  }

  /** The form of a file that can't be read as plain text; empty if nothing speaks against it. */
  static Optional<FileForm> of(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(LOOKED_AT, bytes.length));
    if (isUtf16(head)) {
      return Optional.of(UTF_16);
    }
    if (starts(head, "%PDF-")) {
      return Optional.of(PDF);
    }
    if (starts(head, "{\\rtf")) {
      return Optional.of(RICH_TEXT);
    }
    if (starts(head, "PK\3\4") || starts(head, "\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of(ARCHIVE);
    }
    return isPage(new String(head, StandardCharsets.UTF_8))
        ? Optional.of(WEB_PAGE)
        : Optional.empty();
  }

  private static boolean starts(byte[] bytes, String signature) {
    byte[] expected = signature.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= expected.length
        && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
  }

  /** By its byte-order mark, or because every second byte of its beginning is zero. */
  private static boolean isUtf16(byte[] bytes) {
    if (starts(bytes, "\u00FF\u00FE") || starts(bytes, "\u00FE\u00FF")) {
      return true;
    }
    int[] zeros = new int[2];
    int looked = Math.min(bytes.length, 200) / 2 * 2;
    for (int i = 0; i < looked; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int most = Math.max(zeros[0], zeros[1]);
    return looked >= 4 && most > 0.4 * looked && zeros[0] + zeros[1] == most;
  }

  private static boolean isPage(String text) {
    long tags = CLOSING_TAG.matcher(text).results().count();
    return PAGE_START.matcher(text).lookingAt()
        || (tags >= FEWEST_TAGS && tags * CHARACTERS_A_TAG > text.length());
  }
}
