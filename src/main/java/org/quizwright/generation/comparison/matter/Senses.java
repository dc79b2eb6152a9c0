package org.quizwright.generation.comparison.matter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Words that two texts may use for one thing. */
public final class Senses {

  private static final List<List<String>> ALL = MatterFile.lines("senses");

  private Senses() {}

  /** Whether both have two words in a row that mean the same, not just two that are the same. */
  public static boolean sharePhrase(List<String> mine, List<String> theirs) {
    Set<List<String>> known = phrases(theirs);
    return phrases(mine).stream().anyMatch(known::contains);
  }

  /** Neighbours of which the second has words of its own sense. */
  private static Set<List<String>> phrases(List<String> lemmas) {
    Set<List<String>> phrases = new LinkedHashSet<>();
    IntStream.range(1, lemmas.size())
        .filter(i -> !sense(lemmas.get(i)).isEmpty())
        .forEach(i -> phrases.add(List.of(lemmas.get(i - 1), sense(lemmas.get(i)))));
    return phrases;
  }

  private static String sense(String lemma) {
    return ALL.stream()
        .filter(words -> words.contains(lemma))
        .findFirst()
        .map(words -> words.get(0))
        .orElse("");
  }
}
