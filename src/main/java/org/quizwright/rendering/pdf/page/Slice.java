package org.quizwright.rendering.pdf.page;

import org.quizwright.model.Checks;

/**
 * A stretch of a page that no page break cuts.
 *
 * @param gap points above it, dropped at the top of a page
 * @param height points that it fills
 * @param before whether a page may end before it
 */
public record Slice(float gap, float height, Break before, Ink ink) {

  public Slice {
    Checks.require(gap >= 0 && height >= 0, "a slice has no negative height");
  }

  public static Slice of(float height, Ink ink) {
    return new Slice(0, height, Break.FREE, ink);
  }

  public Slice below(float points) {
    return new Slice(points, height, before, ink);
  }

  public Slice breaking(Break how) {
    return new Slice(gap, height, how, ink);
  }

  /** The same with another drawing added on top. */
  public Slice with(Ink more) {
    return new Slice(gap, height, before, ink.and(more));
  }

  /** The same, moved to the right by points. */
  public Slice indented(float points) {
    return new Slice(gap, height, before, ink.moved(points, 0));
  }
}
