package org.quizwright.generation.locating;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that say how far, or on what ground, a sentence holds: without them it says too much. */
final class Limits {

  private static final Pattern LIMIT =
      Pattern.compile(
          "(?i)\\b(?:judging (?:by|from)|(?:measured|reckoned) (?:by|in|against|at)|(?:so|as|in so) far as|insofar as"
              + "|at least|at most|until|even then|on paper|in name|in theory|in principle|on average|officially|nominally|formally|reportedly"
              + "|apparently|perhaps|possibly|probably|partly|in part|if|unless|except|provided that|as long as"
              + "|by (?:some|most|its own|their own) (?:accounts|estimates|reckoning))\\b");

  private Limits() {}

  /** Whether {@code part} of {@code whole} has all of its limits. */
  static boolean areKept(String whole, String part) {
    String kept = part.toLowerCase(Locale.ROOT);
    return LIMIT
        .matcher(whole)
        .results()
        .map(MatchResult::group)
        .allMatch(limit -> kept.contains(limit.toLowerCase(Locale.ROOT)));
  }
}
