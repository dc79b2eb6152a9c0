package org.quizwright.rendering.pdf.page;

import org.quizwright.model.sheet.Paper;

/**
 * A sheet of paper and its margins, all in points.
 *
 * @param left wide enough for punch holes
 * @param running height of the running head on later pages
 */
public record Format(
    float width, float height, float left, float right, float top, float bottom, float running) {

  private static final float LEFT = 58;
  private static final float RIGHT = 52;
  private static final float TOP = 44;
  private static final float BOTTOM = 50;

  // Letter is shorter, and has to hold what A4 holds.
  private static final float LETTER_TOP = 30;
  private static final float LETTER_BOTTOM = 46;

  /** The paper with its running head as tall as the lettering needs. */
  public static Format of(Paper paper, float running) {
    return paper == Paper.A4
        ? new Format(595.28f, 841.89f, LEFT, RIGHT, TOP, BOTTOM, running)
        : new Format(612, 792, LEFT, RIGHT, LETTER_TOP, LETTER_BOTTOM, running);
  }

  /** The width between the margins. */
  public float measure() {
    return width - left - right;
  }

  /** Where a page's text begins, from the top of the paper; pages count from 0. */
  public float start(int page) {
    return page == 0 ? top : top + running;
  }

  /** Where a page's text ends, from the top of the paper. */
  public float end() {
    return height - bottom;
  }
}
