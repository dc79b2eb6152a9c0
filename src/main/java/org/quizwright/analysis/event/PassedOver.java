package org.quizwright.analysis.event;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.quizwright.language.ParsedSentence;

/** Words that no label keeps. */
final class PassedOver {

  private PassedOver() {}

  /** The tokens of the sentence's dates, with the prepositions and articles before them. */
  static Set<Integer> dates(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    Set<Integer> tokens = new TreeSet<>();
    predicate.dates().forEach(date -> tokens.addAll(sentence.within(date.span())));
    List.copyOf(tokens).stream()
        .map(i -> i - 1)
        .filter(i -> i > 0 && !tokens.contains(i))
        .forEach(
            i -> {
              int before = sentence.token(i).hasTag("DT") ? i - 1 : i;
              if (before > 0 && sentence.token(before).hasTag("IN", "TO")) {
                tokens.addAll(List.of(before, i));
              }
            });
    List.copyOf(tokens).stream()
        .map(i -> i - 1)
        .filter(i -> !tokens.contains(i))
        .forEach(i -> opening(sentence, i).ifPresent(from -> addAll(tokens, from, i)));
    return tokens;
  }

  private static void addAll(Set<Integer> tokens, int from, int to) {
    IntStream.rangeClosed(from, to).forEach(tokens::add);
  }

  /** The preposition of "on the night of 4 May", "in the early hours of 4 May". */
  private static OptionalInt opening(ParsedSentence sentence, int noun) {
    if (noun < 2 || !DatedPredicate.PARTS_OF_TIME.has(sentence.token(noun).lemma())) {
      return OptionalInt.empty();
    }
    int article = sentence.token(noun - 1).hasTag("JJ") ? noun - 2 : noun - 1;
    return article > 0
            && sentence.token(article).hasTag("DT")
            && sentence.token(article - 1).hasTag("IN")
        ? OptionalInt.of(article - 1)
        : OptionalInt.empty();
  }
}
