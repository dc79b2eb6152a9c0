package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quizwright.language.Words;

/**
 * Labels by their words, so that those like a given one are found without a look at all others: the
 * share of common words among all words of the two (Jaccard), counted over dictionary forms.
 */
final class LabelIndex<T> {

  private final List<T> values = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final Map<String, List<Integer>> places = new LinkedHashMap<>();

  void add(String label, T value) {
    Set<String> words = words(label);
    for (String word : words) {
      places.computeIfAbsent(word, each -> new ArrayList<>()).add(values.size());
    }
    values.add(value);
    sizes.add(words.size());
  }

  /** The values whose labels share at least {@code share} of the words, above 0, in order. */
  List<T> alike(String label, double share) {
    Set<String> words = words(label);
    Map<Integer, Integer> common = new TreeMap<>();
    for (String word : words) {
      for (int place : places.getOrDefault(word, List.of())) {
        common.merge(place, 1, Integer::sum);
      }
    }
    return common.entrySet().stream()
        .filter(
            entry -> {
              int all = words.size() + sizes.get(entry.getKey()) - entry.getValue();
              return (double) entry.getValue() / all >= share;
            })
        .map(entry -> values.get(entry.getKey()))
        .toList();
  }

  private static Set<String> words(String label) {
    return new LinkedHashSet<>(Words.lemmas(label));
  }
}
