package org.quizwright.reading.works;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.quizwright.reading.text.CollationWords;
import org.quizwright.reading.text.Draft;
import org.quizwright.reading.text.Shingles;

/**
 * How much of one file's body stands in another: the share of the smaller one's word shingles
 * (containment after Broder, k = 8). It finds a copy of a part, which plain resemblance misses.
 */
public final class Likeness {

  /** From here on two files are copies of one work. */
  public static final double COPY = 0.5;

  private static final int WORDS = 8;

  /** Of the files that share a shingle so many are compared with all the others. */
  private static final int MODELS = 8;

  private record Posting(long hash, int file) {}

  private final List<Draft> drafts;
  private final SortedMap<String, Shingles> shingles = new TreeMap<>();

  /** For every file those that have anything in common with it, by their number. */
  private final SortedMap<String, SortedSet<Integer>> relatives = new TreeMap<>();

  private Likeness(List<Draft> drafts) {
    this.drafts = List.copyOf(drafts);
    for (Draft draft : drafts) {
      List<String> words = CollationWords.folded(String.join(" ", draft.body()));
      shingles.put(draft.file(), Shingles.of(List.of(words), WORDS));
      relatives.put(draft.file(), new TreeSet<>());
    }
    relate();
  }

  /** Compares files; no two of them have the same name. */
  public static Likeness among(List<Draft> drafts) {
    return new Likeness(drafts);
  }

  /** Containment of the two bodies, 0 to 1. */
  public double of(Draft a, Draft b) {
    Shingles first = shingles(a);
    Shingles second = shingles(b);
    int smaller = Math.min(first.size(), second.size());
    if (a.file().equals(b.file())) {
      return 1;
    }
    return smaller == 0 ? 0 : first.common(second) / (double) smaller;
  }

  public boolean areCopies(Draft a, Draft b) {
    return of(a, b) >= COPY;
  }

  /** The other files that are copies of this one, in the files' order. */
  public List<Draft> copiesOf(Draft draft) {
    return relatives.getOrDefault(draft.file(), new TreeSet<>()).stream()
        .map(drafts::get)
        .filter(other -> areCopies(draft, other))
        .toList();
  }

  private Shingles shingles(Draft draft) {
    return shingles.getOrDefault(draft.file(), Shingles.of(List.of(), WORDS));
  }

  /** Finds the pairs that have a shingle in common, over an inverted index. */
  private void relate() {
    List<Posting> postings =
        IntStream.range(0, drafts.size())
            .boxed()
            .flatMap(i -> shingles(drafts.get(i)).stream().mapToObj(hash -> new Posting(hash, i)))
            .sorted(Comparator.comparingLong(Posting::hash).thenComparingInt(Posting::file))
            .toList();
    int from = 0;
    for (int to = 1; to <= postings.size(); to++) {
      if (to == postings.size() || postings.get(to).hash() != postings.get(from).hash()) {
        relate(postings.subList(from, to));
        from = to;
      }
    }
  }

  private void relate(List<Posting> sharing) {
    for (int i = 0; i < sharing.size() && i < MODELS; i++) {
      for (int j = i + 1; j < sharing.size(); j++) {
        relate(sharing.get(i).file(), sharing.get(j).file());
      }
    }
  }

  private void relate(int file, int other) {
    relatives.getOrDefault(drafts.get(file).file(), new TreeSet<>()).add(other);
    relatives.getOrDefault(drafts.get(other).file(), new TreeSet<>()).add(file);
  }
}
