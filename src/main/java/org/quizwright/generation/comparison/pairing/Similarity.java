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

  /** What a stretch of text weighs, for comparing it with many others. */
  static final class Vector {

    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final double length;

    private Vector(Similarity course, List<String> lemmas) {
      lemmas.forEach(lemma -> weights.merge(lemma, course.rarity(lemma), Double::sum));
      length = Math.sqrt(weights.values().stream().mapToDouble(value -> value * value).sum());
    }

    /** From 0, nothing in common, to 1, the same words. */
    double likeness(Vector other) {
      double product = 0;
      for (Map.Entry<String, Double> entry : weights.entrySet()) {
        product += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
      }
      double lengths = length * other.length;
      return lengths == 0 ? 0 : product / lengths;
    }
  }

  /** From 0, nothing in common, to 1, the same words. */
  public double of(List<String> lemmas, List<String> others) {
    return vector(lemmas).likeness(vector(others));
  }

  Vector vector(List<String> lemmas) {
    return new Vector(this, lemmas);
  }

  /** From nearly 0, in every passage, to 1, in one; 1 for what the course doesn't have. */
  public double relativeRarity(String lemma) {
    return rarity(lemma) / Math.log(passages + 1.0);
  }

  private double rarity(String lemma) {
    return Math.log((passages + 1.0) / frequency.getOrDefault(lemma, 1));
  }
}
