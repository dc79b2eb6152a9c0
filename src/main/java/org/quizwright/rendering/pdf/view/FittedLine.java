package org.quizwright.rendering.pdf.view;

import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.pdf.type.TextStyle;

/**
 * A name on one line of a given width: set smaller where it is long, cut where that isn't enough.
 */
final class FittedLine {

  /** Smaller letters are hard to read. */
  private static final float SMALLEST = 0.7f;

  private static final String CUT = "…";

  private FittedLine() {}

  static Line of(String text, TextStyle style, float width) {
    float share = width / style.width(text);
    TextStyle fitting = share >= 1 ? style : style.sized(Math.max(SMALLEST, share) * style.size());
    String kept = text;
    while (fitting.width(kept.equals(text) ? text : kept + CUT) > width + 0.1f && !kept.isEmpty()) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return Line.of(kept.equals(text) ? text : kept.strip() + CUT, fitting);
  }
}
