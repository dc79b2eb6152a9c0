package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a sentence and its asides apart: what a relative clause or an apposition tells becomes a
 * sentence of its own, and what is left reads without it.
 */
final class Asides {

  /** The phrase that an aside belongs to: what stands between the last comma and the aside. */
  private static final String HEAD = "(?<head>(?:^|(?<=[,;:] ))[^,;:()]{3,80}?)";

  private static final String RELATIVE =
      "(?:one of [^,;]{3,60}? )?(?:which|who|that) (?<told>(?:had |was |were )?[^,;]{5,}?)";

  private static final Pattern ASIDE = Pattern.compile(HEAD + ", " + RELATIVE + "(?<rest>,|$)");

  private static final Pattern APPOSITION =
      Pattern.compile(
          "(?<=\\p{L}), (?:once|then|now|later|formerly|also|a|an|the|one of) [^,;:()]{3,80}, ");

  private Asides() {}

  /** Sentences that {@code sentence} holds in an aside, and the sentence without it. */
  static List<String> apart(String sentence) {
    List<String> parts = new ArrayList<>();
    Matcher aside = ASIDE.matcher(bare(sentence));
    if (aside.find()) {
      parts.add(Wording.capitalised(aside.group("head") + " " + aside.group("told")) + ".");
    }
    parts.addAll(without(sentence));
    return parts;
  }

  /** The sentence without its first relative clause, and without its first apposition. */
  static List<String> without(String sentence) {
    List<String> parts = new ArrayList<>();
    String bare = bare(sentence);
    Matcher aside = ASIDE.matcher(bare);
    if (aside.find() && !aside.group("rest").isEmpty()) {
      parts.add(bare.substring(0, aside.end("head")) + bare.substring(aside.end("rest")) + ".");
    }
    Matcher apposition = APPOSITION.matcher(bare);
    if (apposition.find()) {
      parts.add(
          bare.substring(0, apposition.start()) + " " + bare.substring(apposition.end()) + ".");
    }
    return parts;
  }

  private static String bare(String sentence) {
    return sentence.replaceFirst("[.!?]+$", "");
  }
}
