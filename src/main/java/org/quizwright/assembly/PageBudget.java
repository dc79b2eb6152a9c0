package org.quizwright.assembly;

import org.quizwright.model.sheet.Worksheet;

/** Says how long a draft comes out on paper, so that a sheet fills two or four pages. */
@FunctionalInterface
public interface PageBudget {

  /** How many pages {@code draft} takes; 2.3 are two and less than a third of another. */
  double pages(Worksheet draft);
}
