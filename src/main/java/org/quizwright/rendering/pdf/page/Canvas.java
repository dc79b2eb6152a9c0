package org.quizwright.rendering.pdf.page;

import org.quizwright.rendering.pdf.type.Line;

/** What ink is drawn on. All places are points from the left and from the top of the paper. */
public interface Canvas {

  /** Writes a line with its baseline at {@code y}. */
  void text(Tag tag, Line line, float x, float y);

  /** Writes beside the text what readers find but don't read on: line numbers, page numbers. */
  void note(Line line, float x, float y);

  /** Makes the element of a tag under which nothing is drawn, such as an empty table cell. */
  void empty(Tag tag);

  /** Draws lines, shapes and their lettering as one figure. */
  void figure(Tag tag, Runnable drawing);

  /** A straight line. */
  void line(float x1, float y1, float x2, float y2, float weight, float grey);

  /** The outline of a box. */
  void frame(float x, float top, float width, float height, float weight, float grey);

  /** A filled box. */
  void fill(float x, float top, float width, float height, float grey);

  /** The outline of a circle. */
  void circle(float x, float y, float radius, float weight);

  /** A filled circle. */
  void dot(float x, float y, float radius);

  /** A filled arrow head that points to the right, its tip at (x, y). */
  void arrow(float x, float y, float length);
}
