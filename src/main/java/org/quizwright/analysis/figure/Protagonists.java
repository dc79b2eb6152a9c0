package org.quizwright.analysis.figure;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** The named person and the named body that a passage last told of, whom "he" and "it" mean. */
final class Protagonists {

  private String person = "";
  private String body = "";

  /** Takes note of whom {@code sentence} is about; call it for every sentence in order. */
  void read(ParsedSentence sentence) {
    subjects(sentence)
        .filter(i -> sentence.token(i).isProperNoun())
        .findFirst()
        .ifPresent(
            i -> {
              if (sentence.token(i).entity().equals("PERSON")) {
                person = name(sentence, i);
              } else {
                body = name(sentence, i);
              }
            });
  }

  /** The name for a pronoun; empty where the passage hasn't told; any other words stay. */
  Optional<String> named(String words) {
    String name =
        words.matches("(?i)he|she") ? person : words.matches("(?i)it|they") ? body : words;
    return Optional.of(name).filter(any -> !any.isEmpty());
  }

  /** The name that is the subject of the sentence. */
  static Optional<String> subject(ParsedSentence sentence) {
    return subjects(sentence)
        .filter(i -> sentence.token(i).isProperNoun())
        .map(i -> name(sentence, i))
        .findFirst();
  }

  /** The subject of the main verb and what is said beside it. */
  private static Stream<Integer> subjects(ParsedSentence sentence) {
    return sentence.root().stream()
        .boxed()
        .flatMap(root -> sentence.children(root, "nsubj").stream())
        .flatMap(i -> Stream.concat(sentence.children(i, "appos").stream(), Stream.of(i)));
  }

  /** The capitalised words around a token. */
  private static String name(ParsedSentence sentence, int at) {
    int first =
        IntStream.iterate(at, i -> i >= 0 && isPart(sentence.token(i)), i -> i - 1)
            .min()
            .orElse(at);
    int last =
        IntStream.iterate(
                at, i -> i < sentence.tokens().size() && isPart(sentence.token(i)), i -> i + 1)
            .max()
            .orElse(at);
    return sentence.text().substring(sentence.token(first).start(), sentence.token(last).end());
  }

  private static boolean isPart(Token token) {
    return token.isProperNoun();
  }
}
