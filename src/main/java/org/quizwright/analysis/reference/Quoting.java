package org.quizwright.analysis.reference;

/**
 * Whether a text is quoting at one place; what is said tells of others than the story around it.
 */
final class Quoting {

  private boolean quoted;

  /** Reads the next word or mark, and tells whether it is the story's own. */
  boolean isNarrative(String token) {
    switch (token) {
      case "“", "``" -> quoted = true;
      case "”", "''" -> quoted = false;
      case "\"" -> quoted = !quoted;
      default -> {
        return !quoted;
      }
    }
    return false;
  }

  /** A passage's end ends what is quoted in it. */
  void close() {
    quoted = false;
  }
}
