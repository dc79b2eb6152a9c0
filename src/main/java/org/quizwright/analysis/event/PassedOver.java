package org.quizwright.analysis.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        .filter(i -> i > 1 && !tokens.contains(i) && isPartOfTime(sentence, i))
        .forEach(i -> tokens.addAll(List.of(i - 2, i - 1, i)));
    return tokens;
  }

  /** "on the night of 4 May". */
  private static boolean isPartOfTime(ParsedSentence sentence, int noun) {
    return DatedPredicate.PARTS_OF_TIME.has(sentence.token(noun).lemma())
        && sentence.token(noun - 1).hasTag("DT")
        && sentence.token(noun - 2).hasTag("IN");
  }
}
