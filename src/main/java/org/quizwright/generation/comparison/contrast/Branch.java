package org.quizwright.generation.comparison.contrast;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.language.Words;

/** A branch of an economy with the words by which texts speak of it. */
record Branch(String name, List<String> words) {

  private static final List<Branch> ALL =
      List.of(
          of("industry", "industry industrial factory manufacturing mill workshop"),
          of("farming", "farming farm agriculture agricultural harvest crop"),
          of("transport", "transport railway road canal shipping"),
          of("trade", "trade commerce export import"));

  Branch {
    words = List.copyOf(words);
  }

  private static Branch of(String name, String words) {
    return new Branch(name, Words.list(words));
  }

  /** The name of a branch that both have a word for, in dictionary forms. */
  static Optional<String> sharedBy(List<String> mine, List<String> theirs) {
    return ALL.stream()
        .filter(branch -> Stream.of(mine, theirs).allMatch(branch::isIn))
        .map(Branch::name)
        .findFirst();
  }

  private boolean isIn(List<String> lemmas) {
    return lemmas.stream().anyMatch(words::contains);
  }
}
