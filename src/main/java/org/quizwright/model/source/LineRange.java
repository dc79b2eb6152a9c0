package org.quizwright.model.source;

import org.quizwright.model.Checks;

/** Lines of a file, both ends included, counted from 1. */
public record LineRange(int first, int last) {

  public LineRange {
    Checks.require(first >= 1 && last >= first, "not a line range: " + first + "-" + last);
  }
}
