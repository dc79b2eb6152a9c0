package org.quizwright.assembly.passage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quizwright.language.ListFile;

/** Sees whether a sentence leans on the one before it. */
public final class LooseOpening {

  private static final List<String> OPENINGS =
      ListFile.lines(LooseOpening.class, "loose-openings.txt");

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
