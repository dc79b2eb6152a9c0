package org.quizwright.rendering.pdf.view;

import org.quizwright.model.sheet.Edition;
import org.quizwright.rendering.pdf.type.Face;
import org.quizwright.rendering.pdf.type.TextStyle;

/**
 * The faces and sizes of an edition; every style is a size and its leading in points.
 *
 * @param emphasis italic, but bold for readers with dyslexia
 * @param text questions; {@code passage} sources; {@code small} headnotes; {@code tiny} captions
 * @param furniture the line above the title, running head and footer
 */
record Lettering(
    Face emphasis,
    Face semibold,
    Face bold,
    TextStyle title,
    TextStyle heading,
    TextStyle passage,
    TextStyle text,
    TextStyle small,
    TextStyle tiny,
    TextStyle furniture) {

  static Lettering of(Edition edition) {
    return switch (edition) {
      case STANDARD -> standard();
      case LARGE -> large();
      case DYSLEXIA -> dyslexia();
    };
  }

  private static Lettering standard() {
    return lato(24, 28.4f, 12.5f, 17, 10.6f, 15.3f, 10.8f, 14.5f, 9.2f, 12.6f, 8.3f, 11, 8.3f, 11);
  }

  private static Lettering large() {
    return lato(28, 34, 20, 26, 18, 27, 18, 27, 16, 21, 14, 18, 12, 16);
  }

  private static Lettering lato(float... sizes) {
    Face regular = Face.LATO_REGULAR;
    return new Lettering(
        Face.LATO_ITALIC,
        Face.LATO_SEMIBOLD,
        Face.LATO_BOLD,
        TextStyle.of(Face.LATO_BOLD, sizes[0], sizes[1]),
        TextStyle.of(Face.LATO_BOLD, sizes[2], sizes[3]),
        TextStyle.of(regular, sizes[4], sizes[5]),
        TextStyle.of(regular, sizes[6], sizes[7]),
        TextStyle.of(regular, sizes[8], sizes[9]),
        TextStyle.of(regular, sizes[10], sizes[11]),
        TextStyle.of(regular, sizes[12], sizes[13]));
  }

  private static Lettering dyslexia() {
    Face regular = Face.OPEN_SANS_REGULAR;
    float wide = 0.35f;
    return new Lettering(
        Face.OPEN_SANS_SEMIBOLD,
        Face.OPEN_SANS_SEMIBOLD,
        Face.OPEN_SANS_BOLD,
        TextStyle.of(Face.OPEN_SANS_BOLD, 22, 30),
        TextStyle.of(Face.OPEN_SANS_BOLD, 14, 20),
        TextStyle.of(regular, 12, 21).tracked(wide),
        TextStyle.of(regular, 12, 21).tracked(wide),
        TextStyle.of(regular, 11, 17).tracked(wide),
        TextStyle.of(regular, 10, 14.5f).tracked(wide),
        TextStyle.of(regular, 9.4f, 13).tracked(wide));
  }
}
