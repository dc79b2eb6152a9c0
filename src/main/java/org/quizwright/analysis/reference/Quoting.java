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

  /** Whether the passage is no prose of the story's own. */
  boolean isBlock() {
    return whole;
  }

  /**
   * A new passage ends what is quoted in the one before.
   *
   * @param block whether it is no prose of the story's own
   */
  void restart(boolean block) {
    whole = block;
    quoted = false;
  }
}
