package org.quizwright.generation.timeline;

import java.util.List;
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
    return bare(vague).stream().anyMatch(body -> isToldApart(body, exact));
  }

  /** The bodies that a label names by nothing but their noun. */
  static List<String> bare(String label) {
    return BARE.matcher(label).results().map(found -> found.group(1)).toList();
  }

  /** Whether a label names a body more exactly than by its noun. */
  static boolean isToldApart(String body, String label) {
    String named = "[Tt]he (?:[\\p{L}-]+ ){1,3}|\\b(?!The )\\p{Lu}\\p{L}+ ";
    return Pattern.compile("(?:" + named + ")" + body + "\\b|\\b[Tt]he " + body + " of\\b")
        .matcher(label)
        .find();
  }
}
