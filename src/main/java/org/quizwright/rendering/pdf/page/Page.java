package org.quizwright.rendering.pdf.page;

import java.util.List;

/** What stands on one page. */
public record Page(List<Placed> placed) {

  /** A slice and its top edge, in points from the top of the paper. */
  public record Placed(Slice slice, float top) {}

  public Page {
    placed = List.copyOf(placed);
  }
}
