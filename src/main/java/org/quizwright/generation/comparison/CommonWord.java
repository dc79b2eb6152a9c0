package org.quizwright.generation.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.comparison.KeyQuotes.Quote;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/** A telling word that two quotations have in common, besides what the comparison is about. */
final class CommonWord {

  private static final int SHORTEST = 6;
  private static final int FEWEST_WORDS = 4;
  private static final Pattern PAUSE = Pattern.compile(", (?:and )?|; ");

  private CommonWord() {}

  /** The longest that stands on both sides in the very same form. */
  static Optional<String> in(Quote left, Quote right, Matter matter) {
    List<String> theirs = Words.in(right.exact());
    return Words.in(left.exact()).stream()
        .filter(word -> word.length() >= SHORTEST && theirs.contains(word))
        .filter(word -> !matter.heads().contains(Lemmas.of(word)))
        .filter(word -> matter.touches(List.of(Lemmas.of(word))))
        .max(Comparator.comparingInt(String::length));
  }

  /** Of a list only the part that holds {@code word}; the rest the other side needn't have. */
  static Quote narrowed(Quote quote, String word, Matter matter) {
    if (quote.finite()) {
      return quote;
    }
    return List.of(PAUSE.split(quote.exact(), -1)).stream()
        .filter(part -> Words.in(part).contains(word))
        .filter(part -> part.split("\\s+").length >= FEWEST_WORDS)
        .filter(QuotationMarks::areBalanced)
        .filter(part -> matter.isAnsweredBy(Words.lemmas(part)))
        .findFirst()
        .map(
            part ->
                new Quote(
                    quote.statement(),
                    quote.lead(),
                    quote.about(),
                    part,
                    Words.lemmas(part),
                    false))
        .orElse(quote);
  }
}
