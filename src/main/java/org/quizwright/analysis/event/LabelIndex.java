package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quizwright.language.Words;

/**
 * Labels by their words, so that those like a given one are found without a look at all others: the
 * share of common words among all words of the two (Jaccard), counted over dictionary forms.
 */
final class LabelIndex<T> {

  private final List<T> values = new ArrayList<>();
  private final List<Set<String>> labels = new ArrayList<>();
  private final Map<String, List<Integer>> places = new LinkedHashMap<>();

  void add(String label, T value) {
    Set<String> words = words(label);
    for (String word : words) {
      places.computeIfAbsent(word, each -> new ArrayList<>()).add(values.size());
    }
    values.add(value);
    labels.add(words);
  }

  /**
   * The values whose labels share at least {@code share} of the words, above 0, in order. One of
   * the words that few labels hold is always among what they share.
   */
  List<T> alike(String label, double share) {
    Set<String> words = words(label);
    int least = Math.max(1, (int) Math.ceil(share * words.size()));
    return words.stream()
        .map(word -> places.getOrDefault(word, List.of()))
        .sorted(Comparator.comparingInt(List::size))
        .limit(Math.max(0, words.size() - least + 1))
        .flatMap(List::stream)
        .distinct()
        .filter(place -> likeness(words, labels.get(place)) >= share)
        .sorted()
        .map(values::get)
        .toList();
  }

  private static double likeness(Set<String> words, Set<String> others) {
    long common = words.stream().filter(others::contains).count();
    return (double) common / (words.size() + others.size() - common);
  }

  private static Set<String> words(String label) {
    return new LinkedHashSet<>(Words.lemmas(label));
  }
}
