package org.quizwright.generation.argument;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quizwright.language.Months;

/** The detail of a sentence that a reader could best check: a figure or a day. */
final class Checkable {

  private static final String YEAR = "\\b(?:1\\d|20)\\d{2}\\b";

  private static final String NUMBER = "(?:\\d[\\d,.]*\\d|\\d)(?: million| billion)?";

  /** With its unit, or with what it counts: a bare number says nothing by itself. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\d\\p{L}.,])(?:[$£€]%1$s|%1$s(?: ?%%| per ?cent\\b)|(?!%2$s)%1$s (?:%3$s\\p{Ll}+ )?%3$s\\p{Ll}{2,}s)(?![\\d\\p{L}])"
              .formatted(
                  NUMBER, YEAR, "(?!(?:of|for|in|to|and|or|at|by|from|on|as|was|is|has|were)\\b)"));

  private static final Pattern DATE = Pattern.compile(Months.DAY + ",? " + YEAR);

  private Checkable() {}

  /** The first figure, or else the first day with its year. */
  static Optional<String> in(String sentence) {
    return first(FIGURE, sentence).or(() -> first(DATE, sentence));
  }

  private static Optional<String> first(Pattern detail, String sentence) {
    return detail.matcher(sentence).results().map(MatchResult::group).findFirst();
  }
}
