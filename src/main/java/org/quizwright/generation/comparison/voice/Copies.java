package org.quizwright.generation.comparison.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which voices only repeat another: a reprint is no second witness. Sentences are compared
 * only where they share one of their rarest words, as two that are nearly the same must (prefix
 * filtering, Chaudhuri, Ganti and Kaushik 2006).
 */
public final class Copies {

  private static final int FEWEST_WORDS = 5;
  private static final double ONE_SENTENCE = 0.75;
  private static final double OF_ALL = 0.3;

  private final List<Speech> speeches;
  private final List<List<Set<String>>> sentences;

  /** Which sentences have a word among their rarest. */
  private final Map<String, List<Sentence>> rare = new LinkedHashMap<>();

  private final Map<Integer, List<Speech>> found = new LinkedHashMap<>();

  private record Sentence(int speech, Set<String> words) {}

  /** Looks for copies among these. */
  public Copies(List<Speech> speeches) {
    this.speeches = List.copyOf(speeches);
    this.sentences = speeches.stream().map(Copies::sentences).toList();
    Map<String, Integer> frequency = new LinkedHashMap<>();
    sentences.forEach(
        speech ->
            speech.forEach(words -> words.forEach(word -> frequency.merge(word, 1, Integer::sum))));
    for (int i = 0; i < speeches.size(); i++) {
      for (Set<String> words : sentences.get(i)) {
        Sentence sentence = new Sentence(i, words);
        rarest(words, frequency)
            .forEach(word -> rare.computeIfAbsent(word, w -> new ArrayList<>()).add(sentence));
      }
    }
  }

  private static List<Set<String>> sentences(Speech speech) {
    return speech.statements().stream()
        .map(part -> (Set<String>) new LinkedHashSet<>(part.lemmas()))
        .filter(words -> words.size() >= FEWEST_WORDS)
        .toList();
  }

  /** So many that another sentence can't miss them all and be nearly the same. */
  private static List<String> rarest(Set<String> words, Map<String, Integer> frequency) {
    int most = words.size() - (int) Math.ceil(ONE_SENTENCE * words.size()) + 1;
    return words.stream()
        .sorted(
            Comparator.comparingInt((String word) -> frequency.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  /** Those of which a good part of the shorter stands, nearly word for word, in the other. */
  public List<Speech> of(Speech speech) {
    return found.computeIfAbsent(speeches.indexOf(speech), this::of);
  }

  private List<Speech> of(int mine) {
    Map<Integer, Set<Set<String>>> repeated = new LinkedHashMap<>();
    for (Set<String> words : sentences.get(mine)) {
      words.stream()
          .flatMap(word -> rare.getOrDefault(word, List.of()).stream())
          .filter(other -> other.speech() != mine && share(words, other.words()) >= ONE_SENTENCE)
          .forEach(
              other ->
                  repeated
                      .computeIfAbsent(other.speech(), i -> new LinkedHashSet<>())
                      .add(isShorter(mine, other.speech()) ? words : other.words()));
    }
    return repeated.entrySet().stream()
        .filter(told -> told.getValue().size() >= OF_ALL * fewest(mine, told.getKey()))
        .map(told -> speeches.get(told.getKey()))
        .toList();
  }

  private boolean isShorter(int one, int other) {
    return sentences.get(one).size() <= sentences.get(other).size();
  }

  private int fewest(int one, int other) {
    return Math.min(sentences.get(one).size(), sentences.get(other).size());
  }

  /** The words that both have, of all words of either (Jaccard 1901). */
  private static double share(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return both == 0 ? 0 : (double) both / (one.size() + other.size() - both);
  }
}
