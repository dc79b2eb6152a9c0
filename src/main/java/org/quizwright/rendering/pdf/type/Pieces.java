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
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        add(start, i);
        start = i + 1;
      } else if (endsAfter(text, i)) {
        add(start, i + 1);
        start = i + 1;
      }
    }
    add(start, text.length());
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
