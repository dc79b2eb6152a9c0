package org.quizwright.generation.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quizwright.generation.comparison.KeyQuotes.Quote;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/** A telling word that two quotations have in common, besides what the comparison is about. */
final class CommonWord {

  private static final int SHORTEST = 6;

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
}
