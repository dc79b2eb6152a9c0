package org.quizwright.generation.comparison.pairing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.quizwright.language.Words;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;

/**
 * How alike two stretches of text are: the cosine of their TF-IDF vectors over lemmas, with {@code
 * idf = ln(N / df)} over the passages of the course (Spärck Jones 1972).
 */
public final class Similarity {

  private final Map<String, Integer> frequency = new LinkedHashMap<>();
  private int passages;

  /** Counts in these sources how rare each word is. */
  public Similarity(List<Source> sources) {
    for (Source source : sources) {
      for (Passage passage : source.passages()) {
        passages++;
        new LinkedHashSet<>(Words.lemmas(passage.text()))
            .forEach(lemma -> frequency.merge(lemma, 1, Integer::sum));
      }
    }
  }

  /** From 0, nothing in common, to 1, the same words. */
  public double of(List<String> lemmas, List<String> others) {
    Map<String, Double> one = vector(lemmas);
    Map<String, Double> other = vector(others);
    double product = 0;
    for (Map.Entry<String, Double> entry : one.entrySet()) {
      product += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
    }
    double lengths = length(one) * length(other);
    return lengths == 0 ? 0 : product / lengths;
  }

  private Map<String, Double> vector(List<String> lemmas) {
    Map<String, Double> vector = new LinkedHashMap<>();
    lemmas.forEach(lemma -> vector.merge(lemma, rarity(lemma), Double::sum));
    return vector;
  }

  private double rarity(String lemma) {
    return Math.log((passages + 1.0) / frequency.getOrDefault(lemma, 1));
  }

  private static double length(Map<String, Double> vector) {
    return Math.sqrt(vector.values().stream().mapToDouble(value -> value * value).sum());
  }
}
