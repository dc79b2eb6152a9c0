package org.quizwright.rendering.pdf.page;

/** What stands on every page besides its text: running head and footer. */
@FunctionalInterface
public interface Furniture {

  /** Draws on page {@code number} of {@code count}, counted from 1. */
  void draw(Canvas canvas, int number, int count);
}
