package org.quizwright.generation.argument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a sentence follows on from the one before, by the connective that opens it. */
enum Link {
  CONTRAST(
      "But|Yet|(?:All the same|Even so|However|Nevertheless|Nonetheless|By contrast|In contrast|By comparison"
          + "|In reality|Still|Even then)(?=,)|On the other hand",
      "It sets something against the first"),
  RESULT(
      "As a result(?! of)|So(?! (?:far|much|many|long|that|it|be|had|have|has|did|do|does|was|were|is|are|let|when|to)\\b)|Consequently|Therefore|Thus(?! far)|Hence|As a consequence|For this reason|Accordingly"
          + "|(?:The result was|This meant) that(?!.*\\band that\\b)",
      "It says what follows from the first"),
  EXAMPLE("For example|For instance|To give an example", "It gives an example of the first"),
  ADDITION(
      "Moreover|Furthermore|In addition(?! to)|Besides(?=,)|What is more|Likewise|Similarly",
      "It adds a further point to the first"),
  RESTATEMENT("In other words|That is to say|In short", "It says what the first amounts to");

  private final Pattern opening;
  private final Pattern inside;
  private final String effect;

  Link(String connectives, String effect) {
    this.opening = Pattern.compile("^(?:" + connectives + ")\\b,? ");
    this.inside =
        Pattern.compile(", (?<=^.{3,60}, )(?:" + connectives.toLowerCase(Locale.ROOT) + "), ");
    this.effect = effect;
  }

  /** "The Guild was a league of weavers": what sums up sums up more than that. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?s)(?:[\\p{L}’'-]+ ){1,7}(?:is|was|are|were|means?|meant) (?:an?|the|that|those)\\b.*");

  /** Whether it can hold between {@code first} and the next sentence, and not what stood before. */
  boolean joins(String first) {
    return this != RESTATEMENT || !DEFINITION.matcher(first).matches();
  }

  /** What the sentence does to the one before, as an option names it. */
  String effect() {
    return effect;
  }

  /** The link that a sentence opens with, or names between commas. */
  static Optional<Link> of(String sentence) {
    return Stream.of(values())
        .filter(
            link -> link.opening.matcher(sentence).find() || link.inside.matcher(sentence).find())
        .findFirst();
  }

  /** The sentence without its connective, with a mark in its place. */
  String marked(String sentence) {
    Matcher found = opening.matcher(sentence);
    return found.find()
        ? "… " + sentence.substring(found.end())
        : inside.matcher(sentence).replaceFirst(" … ");
  }

  /** The sentence without its connective. */
  String bare(String sentence) {
    Matcher found = opening.matcher(sentence);
    return found.find()
        ? sentence.substring(found.end())
        : inside.matcher(sentence).replaceFirst(" ");
  }

  /** The connective as the sentence gives it. */
  String connective(String sentence) {
    Matcher first = opening.matcher(sentence);
    Matcher later = inside.matcher(sentence);
    String found = first.find() ? first.group() : later.find() ? later.group() : "";
    return found.replaceAll("^[ ,]+|[ ,]+$", "");
  }

  /** Two links that no reader would count as right too. */
  List<Link> others() {
    return switch (this) {
      case CONTRAST -> List.of(RESULT, EXAMPLE);
      case RESULT -> List.of(CONTRAST, EXAMPLE);
      case EXAMPLE, RESTATEMENT -> List.of(CONTRAST, ADDITION);
      case ADDITION -> List.of(CONTRAST, EXAMPLE);
    };
  }
}
