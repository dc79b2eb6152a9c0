package org.quizwright.analysis.figure;

import java.util.regex.Pattern;

/** Tells spans of time that something took from those that only say when something was. */
final class Spells {

  private static final Pattern ANCHOR_BEHIND =
      Pattern.compile(
          "(?i)^(?: and a half)?(?: or (?:so|more))? (?:ago|later|earlier|before|after|afterwards?|previously|hence|from now|on\\b|away|into)\\b.*",
          Pattern.DOTALL);
  private static final Pattern AGE_BEHIND =
      Pattern.compile("^[- ](?:old|of age)\\b.*", Pattern.DOTALL);
  private static final Pattern AGE_BEFORE = Pattern.compile("(?i)\\baged? (?:of )?$");
  private static final Pattern ANCHOR_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:first|last|past|next|previous|preceding|following|coming|recent|early|final|these|those|other|after|every)\\s$");

  /** "for the third time in four years": within which, not how long. */
  private static final Pattern TIME_IN =
      Pattern.compile("(?i)\\btimes? (?:in|within) (?:about |only |just )?$");

  private Spells() {}

  /** Whether {@code amount} is an age or a distance in time between two moments. */
  static boolean isNone(Amount amount, String before, String after) {
    if (!Units.isTime(amount.unit())) {
      return false;
    }
    boolean anchors =
        ANCHOR_BEFORE.matcher(before).find()
            || TIME_IN.matcher(before).find()
            || ANCHOR_BEHIND.matcher(after).matches();
    return anchors || AGE_BEHIND.matcher(after).matches() || AGE_BEFORE.matcher(before).find();
  }
}
