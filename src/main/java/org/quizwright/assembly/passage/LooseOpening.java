package org.quizwright.assembly.passage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sees whether a sentence leans on the one before it. */
public final class LooseOpening {

  private static final List<String> OPENINGS =
      List.of(
          "he",
          "she",
          "it",
          "they",
          "we",
          "his",
          "her",
          "their",
          "its",
          "this",
          "these",
          "that",
          "those",
          "such",
          "another",
          "others",
          "however",
          "but",
          "yet",
          "and",
          "or",
          "so",
          "thus",
          "therefore",
          "hence",
          "moreover",
          "furthermore",
          "nevertheless",
          "nonetheless",
          "then",
          "even then",
          "even now",
          "among them",
          "among these",
          "among the biggest",
          "among the first",
          "also",
          "still",
          "instead",
          "indeed",
          "meanwhile",
          "similarly",
          "likewise",
          "consequently",
          "afterwards",
          "as a result",
          "in addition",
          "in other words",
          "for example",
          "for instance",
          "at the same time",
          "at that time",
          "at this time",
          "the latter",
          "the former",
          "the same",
          "in turn",
          "in fact",
          "in this",
          "in these",
          "in that",
          "under this",
          "under these",
          "because of this",
          "after this",
          "after that",
          "by then",
          "by that",
          "from this",
          "for this",
          "for these",
          "of these",
          "on this",
          "the other",
          "the result",
          "even so",
          "here",
          "a few weeks later",
          "soon after");

  private static final Pattern OBJECT =
      Pattern.compile("\\b(told|asked|showed|gave|answered) (her|him|them)\\b");

  private static final Pattern ABOVE =
      Pattern.compile("\\babove (documented|mentioned|described|quoted)\\b");

  /**
   * A demonstrative in the first clause, or the one after an opening phrase; further on, what it
   * points to may stand in the sentence itself. The writer's own time, country and text are known.
   */
  private static final Pattern POINTER =
      Pattern.compile(
          "(?i)^(?:(?:\\p{L}+|(?:about|after|among|as|at|before|by|despite|during|for|from|in|like"
              + "|on|over|through|to|under|with|within|without)\\b[^,;:()—–]*),)?[^,;:()—–]*"
              + "\\b(?:(?:this|these) (?!(?:afternoon|article|book|century|chapter|country|decade"
              + "|essay|evening|letter|month|morning|piece|report|series|talk|text|week|world|year)s?"
              + "\\b|days\\b)\\p{L}"
              + "|(?:after|at|by|during|from|in|on|since|until) that (?:autumn|date|day|moment|month"
              + "|morning|night|point|spring|summer|time|week|winter|year)\\b)");

  private LooseOpening() {}

  /**
   * Whether {@code sentence} has a pronoun or a pointer, or opens with a connective, that points
   * back.
   */
  public static boolean in(String sentence) {
    String plain =
        sentence.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT) + " ";
    return OBJECT.matcher(plain).find()
        || ABOVE.matcher(plain).find()
        || POINTER.matcher(sentence).find()
        || OPENINGS.stream().anyMatch(opening -> plain.startsWith(opening + " "));
  }
}
