package org.quizwright.analysis.claim;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a sentence goes on telling what the survey or report of the one before it found. */
final class CarriedOver {

  private static final Pattern REPORT =
      Pattern.compile(
          "(?i)\\b(?:report|statistics|survey|poll|study|figures|data|census|inquiry|index)\\b");

  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:It|They|The (?:same )?(?:report|survey|poll|study|figures|census|inquiry))\\s(?:also\\s)?"
              + "(?:found|finds|showed|shows|revealed|put|estimated|concluded|reported|counted)\\b");

  private static final Pattern SHARE =
      Pattern.compile(
          "^(?:(?:Only|Just|Another|A further|Some|About|Almost|Nearly|Over)\\s)?(?:an?other\\s)?\\d[\\d.,]*"
              + "\\s?(?:%|percent|per cent)");

  private CarriedOver() {}

  /** The authority of the sentence before, where it still speaks here. */
  static Optional<String> from(Optional<String> before, String sentence) {
    return before
        .filter(authority -> REPORT.matcher(authority).find())
        .filter(any -> GOES_ON.matcher(sentence).find() || SHARE.matcher(sentence).find());
  }
}
