package org.quizwright.rendering.pdf.type;

/**
 * How text is set.
 *
 * @param size in points
 * @param leading from baseline to baseline, in points
 * @param grey 0 is black, 1 is white
 * @param tracking extra space after each letter, in points
 */
public record TextStyle(Face face, float size, float leading, float grey, float tracking) {

  /** Widths of faces are in thousandths of the type size. */
  static final float THOUSAND = 1000f;

  public static TextStyle of(Face face, float size, float leading) {
    return new TextStyle(face, size, leading, 0, 0);
  }

  public TextStyle in(Face other) {
    return new TextStyle(other, size, leading, grey, tracking);
  }

  public TextStyle sized(float points) {
    return new TextStyle(face, points, leading, grey, tracking);
  }

  public TextStyle grey(float shade) {
    return new TextStyle(face, size, leading, shade, tracking);
  }

  public TextStyle tracked(float points) {
    return new TextStyle(face, size, leading, grey, points);
  }

  public TextStyle leading(float points) {
    return new TextStyle(face, size, points, grey, tracking);
  }

  /** The width of the text on one line, in points. */
  public float width(String text) {
    return Typeface.of(face).width(text) * size / THOUSAND + text.length() * tracking;
  }

  /** From the top of a line to its baseline, in points: the x-height sits in the middle. */
  public float baseline() {
    return leading / 2 + size * 0.345f;
  }
}
