package org.quizwright.rendering.pdf.type;

import java.text.Normalizer;

/** Text that a face can show: composed, on one line, without invisible characters. */
final class CleanText {

  private static final char UNKNOWN = '\u25A1';

  private CleanText() {}

  static String of(String text, Face face) {
    Typeface typeface = Typeface.of(face);
    StringBuilder clean = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(point -> append(clean, point, typeface));
    return clean.toString();
  }

  private static void append(StringBuilder clean, int point, Typeface typeface) {
    if (Character.isWhitespace(point) || Character.getType(point) == Character.SPACE_SEPARATOR) {
      clean.append(point == '\u00A0' || point == '\u202F' ? '\u00A0' : ' ');
    } else if (isVisible(point)) {
      boolean covered = Character.isBmpCodePoint(point) && typeface.covers((char) point);
      clean.append(covered ? (char) point : substitute(typeface));
    }
  }

  private static boolean isVisible(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL && type != Character.FORMAT;
  }

  private static char substitute(Typeface typeface) {
    return typeface.covers(UNKNOWN) ? UNKNOWN : '?';
  }
}
