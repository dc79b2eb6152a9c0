package org.quizwright.rendering.pdf.type;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph where a line may end: at spaces, after hyphens, and in words wider than it. */
final class Pieces {

  private static final String HYPHENS = "-–—";
  private static final String GOOD_CUTS = "/.?&=_-#:";
  private static final int SHORTEST = 3;

  private final Ruler ruler;
  private final float width;
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(Ruler ruler, float width) {
    this.ruler = ruler;
    this.width = width;
  }

  static List<Piece> of(Ruler ruler, float width) {
    Pieces cutter = new Pieces(ruler, width);
    cutter.cut();
    return cutter.pieces;
  }

  private void cut() {
    String text = ruler.text();
    int start = 0;
    while (start <= text.length()) {
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      cutWord(text, start, end);
      start = end + 1;
    }
  }

  private void cutWord(String text, int first, int end) {
    boolean address = isAddress(text, first, end);
    int start = first;
    for (int i = first; i + 1 < end; i++) {
      if (address ? endsAddressAfter(text, i) : endsAfter(text, i)) {
        add(start, i + 1);
        start = i + 1;
      }
    }
    add(start, end);
  }

  private static boolean isAddress(String text, int start, int end) {
    int slashes = text.indexOf("//", start);
    return (slashes >= 0 && slashes < end) || text.startsWith("www.", start);
  }

  /** A hyphen at the end of a line could be taken for a part of the address. */
  private static boolean endsAddressAfter(String text, int i) {
    char next = text.charAt(i + 1);
    return (text.charAt(i) == '/' && next != '/') || next == '?' || next == '&' || next == '#';
  }

  private static boolean endsAfter(String text, int i) {
    return HYPHENS.indexOf(text.charAt(i)) >= 0
        && i >= 2
        && i + 2 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1))
        && !isAbbreviated(text, i);
  }

  /** Two abbreviations that a hyphen joins are read as one name. */
  private static boolean isAbbreviated(String text, int hyphen) {
    return Character.isUpperCase(text.charAt(hyphen - 1))
        && Character.isUpperCase(text.charAt(hyphen + 1));
  }

  private void add(int start, int end) {
    int from = start;
    while (ruler.width(from, end) > width && end - from > 1) {
      int cut = cutOf(from, end);
      pieces.add(new Piece(from, cut));
      from = cut;
    }
    if (end > from) {
      pieces.add(new Piece(from, end));
    }
  }

  /** The last good place that still fits, else the last letter that fits. */
  private int cutOf(int from, int end) {
    int fits = from + 1;
    int good = -1;
    while (fits < end && ruler.width(from, fits + 1) <= width) {
      fits++;
      if (GOOD_CUTS.indexOf(ruler.text().charAt(fits - 1)) >= 0 && fits - from >= SHORTEST) {
        good = fits;
      }
    }
    return good > 0 ? good : fits;
  }
}
