package org.quizwright.generation.locating;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;

/** Whom "its" and "their" point to when a part of a sentence stands alone. */
final class Owner {

  private static final List<String> POSSESSIVES = List.of("its", "their", "his", "her");

  private Owner() {}

  /**
   * Whether a noun was left out before a possessive, so that the owner may be gone: "The mayor,
   * while praising the guild, cut its rights".
   */
  static boolean mayBeLost(ParsedSentence whole, ParsedSentence part) {
    List<String> kept = Words.in(part.text());
    return IntStream.range(0, whole.tokens().size())
        .filter(i -> POSSESSIVES.contains(lower(whole, i)) && kept.contains(lower(whole, i)))
        .anyMatch(
            owned ->
                IntStream.range(0, owned)
                    .filter(i -> whole.token(i).isNoun())
                    .anyMatch(i -> !kept.containsAll(Words.in(lower(whole, i)))));
  }

  private static String lower(ParsedSentence sentence, int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }
}
