package org.quizwright.rendering.pdf.page;

/** Something that can be drawn at a place on a page; points from the left and from the top. */
@FunctionalInterface
public interface Ink {

  /** Nothing at all. */
  Ink NONE = (canvas, x, top) -> {};

  void draw(Canvas canvas, float x, float top);

  /** The same, moved to the right and down by points. */
  default Ink moved(float dx, float dy) {
    return (canvas, x, top) -> draw(canvas, x + dx, top + dy);
  }

  /** This, then {@code other} over it. */
  default Ink and(Ink other) {
    return (canvas, x, top) -> {
      draw(canvas, x, top);
      other.draw(canvas, x, top);
    };
  }
}
