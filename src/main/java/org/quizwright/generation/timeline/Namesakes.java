package org.quizwright.generation.timeline;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Bodies that one label names more exactly than another beside it.
 *
 * @param bare those that the label names by nothing but their noun
 */
record Namesakes(String label, List<String> bare) {

  private static final Pattern BARE =
      Pattern.compile(
          "\\b[Tt]he (government|parliament|ministry|company|union|council|party|committee|board"
              + "|bank|court|army|police|church)\\b(?! of\\b)");

  Namesakes {
    bare = List.copyOf(bare);
  }

  static Namesakes in(String label) {
    return new Namesakes(
        label, BARE.matcher(label).results().map(found -> found.group(1)).toList());
  }

  /** "The government" beside "the Russian government": one body or two? */
  boolean meet(Namesakes other) {
    return isVaguerThan(other) || other.isVaguerThan(this);
  }

  private boolean isVaguerThan(Namesakes exact) {
    return bare.stream().anyMatch(body -> isToldApart(body, exact.label));
  }

  private static boolean isToldApart(String body, String label) {
    String named = "[Tt]he (?:[\\p{L}-]+ ){1,3}|\\b(?!The )\\p{Lu}\\p{L}+ ";
    return Pattern.compile("(?:" + named + ")" + body + "\\b|\\b[Tt]he " + body + " of\\b")
        .matcher(label)
        .find();
  }
}
