package org.quizwright.generation.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/** Names what two excerpts are both about, in the words of the excerpts where they have one. */
final class Topic {

  private static final List<String> PEOPLE =
      List.of(
          "miner",
          "worker",
          "striker",
          "peasant",
          "farmer",
          "soldier",
          "sailor",
          "weaver",
          "docker",
          "servant",
          "slave",
          "settler",
          "colonist",
          "student",
          "teacher",
          "prisoner",
          "woman",
          "child",
          "citizen",
          "villager",
          "labourer",
          "laborer",
          "craftsman",
          "refugee",
          "family");

  private Topic() {}

  /** A noun phrase such as "the pay of the weavers"; empty where no words of both sides fill it. */
  static Optional<String> of(Issue issue, Excerpt left, Excerpt right) {
    if (issue.topic().contains("{people}")) {
      return people(left, right).map(people -> issue.topic().replace("{people}", people));
    }
    if (issue.topic().contains("{matter}")) {
      return shared(issue.chief(), left, right)
          .flatMap(lemma -> shortest(lemma, left, right))
          .map(matter -> issue.topic().replace("{matter}", matter));
    }
    return Optional.of(issue.topic());
  }

  private static Optional<String> people(Excerpt left, Excerpt right) {
    return shared(PEOPLE, left, right)
        .flatMap(
            lemma ->
                Stream.concat(words(left).stream(), words(right).stream())
                    .filter(word -> !word.equals(lemma) && Lemmas.of(word).equals(lemma))
                    .filter(word -> !word.contains("'"))
                    .findFirst())
        .map(plural -> "the " + plural);
  }

  private static Optional<String> shortest(String lemma, Excerpt left, Excerpt right) {
    return Stream.concat(words(left).stream(), words(right).stream())
        .filter(word -> Lemmas.of(word).equals(lemma))
        .min(Comparator.comparingInt(String::length));
  }

  private static Optional<String> shared(List<String> wanted, Excerpt left, Excerpt right) {
    List<String> mine = lemmas(left);
    List<String> theirs = lemmas(right);
    return wanted.stream()
        .filter(lemma -> mine.contains(lemma) && theirs.contains(lemma))
        .max(Comparator.comparingLong(lemma -> count(lemma, mine) + count(lemma, theirs)));
  }

  private static long count(String lemma, List<String> lemmas) {
    return lemmas.stream().filter(lemma::equals).count();
  }

  private static List<String> lemmas(Excerpt excerpt) {
    return words(excerpt).stream().map(Lemmas::of).toList();
  }

  /** The words printed and those that say who speaks. */
  private static List<String> words(Excerpt excerpt) {
    return Stream.concat(
            excerpt.spans().stream().flatMap(span -> Words.in(span.exact()).stream()),
            Words.in(excerpt.voice().role()).stream())
        .toList();
  }
}
