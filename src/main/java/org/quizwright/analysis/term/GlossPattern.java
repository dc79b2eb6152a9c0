package org.quizwright.analysis.term;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way in which a text explains a term.
 *
 * @param marks one of which a text must hold, which is quickly seen
 * @param term the group that holds the term; {@code gloss} the group that holds its meaning
 */
record GlossPattern(Pattern pattern, List<String> marks, int term, int gloss) {

  private static final List<String> BRACKETS = List.of("(", "[");

  private static final String QUOTED = "[“\"‘']([^”\"“]{2,40}?),?[”\"’']";
  private static final String CAPITALISED =
      "((?:\\p{Lu}[\\w’'-]+\\s+)(?:(?:\\p{Lu}[\\w’'-]+|of|the|and|for|in|de|la)\\s+){0,9}?"
          + "\\p{Lu}[\\w’'-]+|\\p{Lu}\\p{Ll}{5,})";

  static final List<GlossPattern> ALL =
      List.of(
          // "rebirth" (renaissance): a foreign word behind its translation
          bracketed(QUOTED + "\\s*[(\\[]((?!and\\b|or\\b)\\p{Ll}{4,})[)\\]]", 2, 1),
          // the collective farm (kolkhoz)
          bracketed("\\b((?:\\p{Ll}+\\s+)\\p{Ll}+)\\s+\\((\\p{Ll}{4,})\\)", 2, 1),
          // "renaissance" (rebirth in French)
          bracketed(
              QUOTED + "\\s*[(\\[](?:i\\.e\\.,?\\s+)?(\\p{Ll}[^)\\]]{3,90}\\s[^)\\]]+)[)\\]]",
              1,
              2),
          // NATO (North Atlantic Treaty Organization)
          bracketed("\\b(\\p{Lu}{2,7})\\s*[(\\[](\\p{Lu}\\p{Ll}[^)\\]]{5,70})[)\\]]", 1, 2),
          // North Atlantic Treaty Organization (NATO)
          bracketed(CAPITALISED + "\\s*[(\\[](\\p{Lu}{2,7})[)\\]]", 2, 1),
          // The Ruhr District (short: Ruhr)
          bracketed(CAPITALISED + "\\s*\\((?:short|in short|for short):?\\s+([\\w’'-]+)\\)", 2, 1),
          // Kolkhoz [collective farm]
          bracketed("\\b(\\p{Lu}[\\w’'-]{3,})\\s+\\[(\\p{Ll}[^\\]]{3,120})\\]", 1, 2),
          // the crowded-house rule, later known as the "box"
          of(
              List.of("known as", "called"),
              "((?:[\\w’'-]+\\s+){1,3}[\\w’'-]+),\\s+(?:later |also |then )?(?:known as|called)"
                  + " (?:the )?"
                  + QUOTED,
              2,
              1),
          // the planters, as the estate owners were called
          of(
              List.of(" called"),
              "\\b(?:[Tt]he )?(\\p{Ll}+(?: \\p{Ll}+)?), as ((?:the )?\\p{Ll}[^,;.]{3,50}?)"
                  + " (?:is|are|was|were) called\\b",
              1,
              2));

  private static final Pattern NO_GLOSS =
      Pattern.compile(
          "(?i)^(?:which|who|that|not|in|on|at|by|from|with|then|now|see|emphasis|a member|and|above)\\b.*|.*\\d.*");

  private static GlossPattern bracketed(String pattern, int term, int gloss) {
    return of(BRACKETS, pattern, term, gloss);
  }

  private static GlossPattern of(List<String> marks, String pattern, int term, int gloss) {
    return new GlossPattern(Pattern.compile(pattern), marks, term, gloss);
  }

  /** The glosses of this kind in a text. */
  Stream<Gloss> in(String text) {
    return marks.stream().anyMatch(text::contains)
        ? pattern.matcher(text).results().flatMap(result -> gloss(result).stream())
        : Stream.empty();
  }

  private Optional<Gloss> gloss(MatchResult result) {
    String meaning =
        result
            .group(gloss)
            .strip()
            .replaceFirst("^(?:\\p{Lu}\\p{Ll}+ (?=the ))?(?i:the|a|an)\\s+", "");
    return NO_GLOSS.matcher(meaning).matches()
        ? Optional.empty()
        : Optional.of(new Gloss(result.group(term).strip(), meaning));
  }

  /** A term with its meaning. */
  record Gloss(String term, String meaning) {}
}
