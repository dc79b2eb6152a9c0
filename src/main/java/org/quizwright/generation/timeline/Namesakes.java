package org.quizwright.generation.timeline;

import java.util.regex.Pattern;

/** Bodies that one label names more exactly than another beside it. */
final class Namesakes {

  private static final Pattern BARE =
      Pattern.compile(
          "\\b[Tt]he (government|parliament|ministry|company|union|council|party|committee|board"
              + "|bank|court|army|police|church)\\b(?! of\\b)");

  private Namesakes() {}

  /** "The government" beside "the Russian government": one body or two? */
  static boolean areIn(String one, String other) {
    return isVaguer(one, other) || isVaguer(other, one);
  }

  private static boolean isVaguer(String vague, String exact) {
    return BARE.matcher(vague)
        .results()
        .map(found -> found.group(1))
        .anyMatch(body -> isToldApart(body, exact));
  }

  private static boolean isToldApart(String body, String label) {
    String named = "[Tt]he (?:[\\p{L}-]+ ){1,3}|\\b(?!The )\\p{Lu}\\p{L}+ ";
    return Pattern.compile("(?:" + named + ")" + body + "\\b|\\b[Tt]he " + body + " of\\b")
        .matcher(label)
        .find();
  }
}
