package org.quizwright.generation.comparison.voice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells whether one voice only repeats another: a reprint is no second witness. */
public final class Copies {

  private static final int FEWEST_WORDS = 5;
  private static final double ONE_SENTENCE = 0.75;
  private static final double OF_ALL = 0.3;

  private Copies() {}

  /** Whether a good part of the shorter speech stands, nearly word for word, in the other. */
  public static boolean are(Speech one, Speech other) {
    List<Set<String>> mine = sentences(one);
    List<Set<String>> theirs = sentences(other);
    List<Set<String>> fewer = mine.size() <= theirs.size() ? mine : theirs;
    List<Set<String>> more = fewer == mine ? theirs : mine;
    long repeated = fewer.stream().filter(words -> isIn(more, words)).count();
    return repeated > 0 && repeated >= OF_ALL * fewer.size();
  }

  private static List<Set<String>> sentences(Speech speech) {
    return speech.statements().stream()
        .map(part -> (Set<String>) new LinkedHashSet<>(part.lemmas()))
        .filter(words -> words.size() >= FEWEST_WORDS)
        .toList();
  }

  private static boolean isIn(List<Set<String>> sentences, Set<String> words) {
    return sentences.stream().anyMatch(other -> share(words, other) >= ONE_SENTENCE);
  }

  /** The words that both have, of all words of either (Jaccard 1901). */
  public static double share(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return both == 0 ? 0 : (double) both / (one.size() + other.size() - both);
  }
}
