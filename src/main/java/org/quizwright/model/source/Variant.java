package org.quizwright.model.source;

import java.util.List;

/**
 * A place where the witnesses of a work differ.
 *
 * @param passage the passage of the base text
 * @param reading the reading that is printed: the base text's, or a better one from another file
 * @param others what the other files have, the base among them where it is mended
 * @param reason why that reading is preferred
 */
public record Variant(int passage, String reading, List<Other> others, String reason) {

  /** What another file has there; empty if it has nothing. */
  public record Other(String file, String reading) {}

  public Variant {
    others = List.copyOf(others);
  }
}
