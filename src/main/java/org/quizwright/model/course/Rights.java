package org.quizwright.model.course;

import org.jspecify.annotations.Nullable;

/**
 * Who owns a text and how much of it may be printed.
 *
 * @param statement the line printed below the first excerpt of a work
 * @param maxShare the largest share of the work on one sheet, 0 to 1, or null for no limit
 */
public record Rights(String statement, @Nullable Double maxShare) {

  public Rights {
    if (maxShare != null && (maxShare <= 0 || maxShare > 1)) {
      throw new IllegalArgumentException(
          "max-share must lie above 0 and at most at 1: " + maxShare);
    }
  }
}
