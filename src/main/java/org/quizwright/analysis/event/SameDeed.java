package org.quizwright.analysis.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quizwright.language.Lemmas;
import org.quizwright.language.PastTense;
import org.quizwright.language.Words;

/**
 * Whether two labels seem to tell one deed, be it in other words: "The Labour League was founded in
 * Hull" and "Owen Marsh founded the Labour League". In doubt they do, since what two texts date
 * differently must not be put in order.
 */
public final class SameDeed {

  private static final double SHARE = 0.75;
  private static final int FEWEST = 3;

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "last", "next");

  private SameDeed() {}

  /** Whether most words of the shorter stand in the longer, and no ordinal parts them. */
  public static boolean isToldBy(String label, String other) {
    Set<String> mine = new LinkedHashSet<>(Words.lemmas(label));
    Set<String> theirs = new LinkedHashSet<>(Words.lemmas(other));
    Set<String> common = new LinkedHashSet<>(mine);
    common.retainAll(theirs);
    return common.size() >= FEWEST
        && common.size() >= SHARE * Math.min(mine.size(), theirs.size())
        && ordinals(mine).equals(ordinals(theirs))
        && verbs(label).equals(verbs(other));
  }

  /** What was done: a league is founded and banned, which are two deeds. */
  private static List<String> verbs(String label) {
    return Words.content(label).stream()
        .filter(word -> PastTense.of(Lemmas.of(word)).equals(word))
        .map(Lemmas::of)
        .toList();
  }

  private static List<String> ordinals(Set<String> words) {
    return words.stream().filter(ORDINALS::contains).toList();
  }
}
