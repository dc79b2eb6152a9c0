package org.quizwright.assembly;

import org.quizwright.model.sheet.Worksheet;

/** Says how long a draft comes out on paper, so that a sheet fills two or four pages. */
@FunctionalInterface
public interface PageBudget {

  /** The number of pages that {@code draft} takes, at least 1. */
  int pages(Worksheet draft);
}
