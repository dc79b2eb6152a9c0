package org.quizwright.generation.telling;

import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.language.Words;

/** What stands before the subject: a time or place that the question keeps, or a mere link. */
final class Opening {

  private static final int MOST_WORDS = 9;

  private static final Pattern LINK =
      Pattern.compile(
          "(?:However|But|And|Yet|Moreover|Furthermore|Overall|Also|For example|For instance|In addition|On the one hand|On the other hand"
              + "|According to [^,]+|Of course|In fact|In the end|At last|Finally|Eventually),?");

  private static final Pattern TIME_OR_PLACE =
      Pattern.compile(
          "(?:In|During|By|From|Throughout|Between|Before|After|Since|Within|At|On) [^,;:–—]+"
              + "(?:, \\d{4})?,?");

  private Opening() {}

  /** The words to put at the end of the question, or nothing where they can't be moved there. */
  static Optional<String> moved(String opening) {
    String bare = opening.strip();
    if (bare.isEmpty() || LINK.matcher(bare).matches()) {
      return Optional.of("");
    }
    boolean movable =
        TIME_OR_PLACE.matcher(bare).matches()
            && Words.in(bare).size() <= MOST_WORDS
            && Phrase.standsAlone(bare);
    return movable
        ? Optional.of(" " + Phrase.lowered(bare.replaceFirst(",$", "")))
        : Optional.empty();
  }
}
