package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.quizwright.language.Lemmas;
import org.quizwright.language.PastTense;
import org.quizwright.language.Words;

/**
 * Finds labels that seem to tell one deed, be it in other words: "The Labour League was founded in
 * Hull" and "Owen Marsh founded the Labour League". In doubt they do, since what two texts date
 * differently must not be put in order.
 */
public final class SameDeed {

  private static final double SHARE = 0.75;
  private static final int FEWEST = 3;

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "last", "next");

  private final List<Deed> deeds;
  private final Map<String, List<Integer>> places = new LinkedHashMap<>();

  private SameDeed(List<String> labels) {
    deeds = labels.stream().map(Deed::of).toList();
    for (int i = 0; i < deeds.size(); i++) {
      for (String word : deeds.get(i).words()) {
        places.computeIfAbsent(word, each -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Two labels by their places in a list, {@code one} before {@code other}. */
  public record Pair(int one, int other) {}

  /** Every two of {@code labels} that seem to tell one deed, in the order of the list. */
  public static List<Pair> among(List<String> labels) {
    SameDeed all = new SameDeed(labels);
    NavigableSet<Pair> pairs =
        new TreeSet<>(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other));
    for (int i = 0; i < labels.size(); i++) {
      for (int j : all.longer(i)) {
        pairs.add(new Pair(Math.min(i, j), Math.max(i, j)));
      }
    }
    return List.copyOf(pairs);
  }

  /**
   * Those as long or longer that tell the same deed. They share so many words that one of the
   * rarest must be among them; few labels hold that, whatever the number of all.
   */
  private Set<Integer> longer(int index) {
    Deed deed = deeds.get(index);
    Set<Integer> found = new LinkedHashSet<>();
    deed.words().stream()
        .sorted(Comparator.comparingInt(word -> places.getOrDefault(word, List.of()).size()))
        .limit(Math.max(0, deed.words().size() - deed.leastCommon() + 1))
        .flatMap(word -> places.getOrDefault(word, List.of()).stream())
        .filter(other -> other != index && deed.isSame(deeds.get(other)))
        .forEach(found::add);
    return found;
  }

  /**
   * What a label tells.
   *
   * @param verbs what was done: a league is founded and banned, which are two deeds
   */
  private record Deed(Set<String> words, List<String> ordinals, List<String> verbs) {

    static Deed of(String label) {
      Set<String> words = new LinkedHashSet<>(Words.lemmas(label));
      List<String> ordinals = words.stream().filter(ORDINALS::contains).toList();
      List<String> verbs =
          Words.content(label).stream()
              .filter(word -> PastTense.of(Lemmas.of(word)).equals(word))
              .map(Lemmas::of)
              .toList();
      return new Deed(words, ordinals, verbs);
    }

    int leastCommon() {
      return Math.max(FEWEST, (int) Math.ceil(SHARE * words.size()));
    }

    /**
     * Whether most words of this stand in the other, which is as long, and no ordinal parts them.
     */
    boolean isSame(Deed longer) {
      return words.size() <= longer.words.size()
          && verbs.equals(longer.verbs)
          && ordinals.equals(longer.ordinals)
          && words.stream().filter(longer.words::contains).count() >= leastCommon();
    }
  }
}
