package org.quizwright.rendering.pdf.type;

import java.text.Normalizer;

/** Text that a face can show: composed, on one line, without invisible characters. */
final class CleanText {

  /** What shows that something can't be shown, the best first. */
  private static final char[] UNKNOWN = {'\u25A1', '\uFFFD'};

  private static final String HYPHENS = "\u2010\u2011";
  private static final char NEW_LINE = '\u0085';

  private CleanText() {}

  static String of(String text, Face face) {
    Typeface typeface = Typeface.of(face);
    if (isClean(text, typeface)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(point -> append(clean, point, typeface));
    return clean.toString();
  }

  /** As nearly all text is, so that it need not be taken apart. */
  private static boolean isClean(String text, Typeface typeface) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (!isPlain(character) || !typeface.covers(character)) {
        return false;
      }
    }
    return true;
  }

  /** Latin letters, dashes and quotation marks mean the same in every form of Unicode. */
  private static boolean isPlain(char character) {
    return (character >= ' ' && character <= '~')
        || (character >= '\u00C0' && character <= '\u024F')
        || (character >= '\u2013' && character <= '\u201E');
  }

  private static void append(StringBuilder clean, int point, Typeface typeface) {
    if (Character.isWhitespace(point)
        || point == NEW_LINE
        || Character.getType(point) == Character.SPACE_SEPARATOR) {
      clean.append(point == '\u00A0' || point == '\u202F' ? '\u00A0' : ' ');
    } else if (isVisible(point)) {
      clean.append(shows(typeface, point) ? (char) point : substitute(point, typeface));
    }
  }

  /** Lines run to the right only, so a letter that is read to the left would mislead. */
  private static boolean shows(Typeface typeface, int point) {
    byte direction = Character.getDirectionality(point);
    return Character.isBmpCodePoint(point)
        && typeface.covers((char) point)
        && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
        && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isVisible(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL && type != Character.FORMAT && !choosesAVariant(point);
  }

  /** Such as the one that asks for a coloured picture. */
  private static boolean choosesAVariant(int point) {
    return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
  }

  private static char substitute(int point, Typeface typeface) {
    if (HYPHENS.indexOf(point) >= 0) {
      return '-';
    }
    for (char unknown : UNKNOWN) {
      if (typeface.covers(unknown)) {
        return unknown;
      }
    }
    return '?';
  }
}
