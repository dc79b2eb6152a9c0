package org.quizwright.generation.comprehension;

import java.util.List;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** A sentence as it reads after "says that". */
final class MidSentence {

  private MidSentence() {}

  /** The text with a small letter at its head, unless it begins with a name or an abbreviation. */
  static String of(ParsedSentence sentence) {
    return of(sentence, sentence.text());
  }

  /** As above for {@code words}, a part of the sentence that begins where the sentence does. */
  static String of(ParsedSentence sentence, String words) {
    Token first = sentence.token(0);
    boolean name = List.of("NNP", "NNPS").contains(first.tag()) || !first.entity().equals("O");
    boolean fixed = name && !first.tag().equals("DT");
    return fixed || words.length() < 2 || Character.isUpperCase(words.charAt(1))
        ? words
        : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
