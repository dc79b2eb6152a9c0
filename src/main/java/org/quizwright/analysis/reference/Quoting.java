package org.quizwright.analysis.reference;

/**
 * Whether a text is quoting at one place; what is said tells of others than the story around it.
 */
final class Quoting {

  private boolean whole;
  private boolean quoted;

  /** Reads the next word or mark, and tells whether it is the story's own. */
  boolean isNarrative(String token) {
    switch (token) {
      case "“", "``" -> quoted = true;
      case "”", "''" -> quoted = false;
      case "\"" -> quoted = !quoted;
      default -> {
        return !quoted && !whole;
      }
    }
    return false;
  }

  /**
   * A new passage ends what is quoted in the one before.
   *
   * @param block whether all of it is quoted
   */
  void restart(boolean block) {
    whole = block;
    quoted = false;
  }
}
