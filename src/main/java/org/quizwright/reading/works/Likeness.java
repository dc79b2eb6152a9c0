package org.quizwright.reading.works;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.quizwright.reading.text.Draft;
import org.quizwright.reading.text.Shingles;
import org.quizwright.reading.text.Words;

/**
 * How much of one file's body stands in another: the share of the smaller one's word shingles
 * (containment after Broder, k = 8). It finds a copy of a part, which plain resemblance misses.
 */
public final class Likeness {

  /** From here on two files are copies of one work. */
  public static final double COPY = 0.5;

  private static final int WORDS = 8;

  /** A shingle in more files than this is the publisher's, not the author's. */
  private static final int COMMONPLACE = 64;

  private record Posting(long hash, int file) {}

  private final List<Draft> drafts;
  private final List<Shingles> shingles;
  private final SortedMap<Long, Integer> shared;

  private Likeness(List<Draft> drafts, List<Shingles> shingles) {
    this.drafts = List.copyOf(drafts);
    this.shingles = shingles;
    this.shared = shared(shingles);
  }

  public static Likeness among(List<Draft> drafts) {
    return new Likeness(
        drafts,
        drafts.stream()
            .map(draft -> Words.folded(String.join(" ", draft.body())))
            .map(words -> Shingles.of(List.of(words), WORDS))
            .toList());
  }

  /** Containment of the two bodies, 0 to 1. */
  public double of(Draft a, Draft b) {
    int first = drafts.indexOf(a);
    int second = drafts.indexOf(b);
    int smaller = Math.min(shingles.get(first).size(), shingles.get(second).size());
    if (first == second) {
      return 1;
    }
    int common = shared.getOrDefault(key(Math.min(first, second), Math.max(first, second)), 0);
    return smaller == 0 ? 0 : common / (double) smaller;
  }

  public boolean areCopies(Draft a, Draft b) {
    return of(a, b) >= COPY;
  }

  /** The number of different shingles: how much text a file holds. */
  public int size(Draft draft) {
    return shingles.get(drafts.indexOf(draft)).size();
  }

  /** Counts common shingles for pairs of files that have any, over an inverted index. */
  private static SortedMap<Long, Integer> shared(List<Shingles> shingles) {
    List<Posting> postings =
        IntStream.range(0, shingles.size())
            .boxed()
            .flatMap(i -> shingles.get(i).stream().mapToObj(hash -> new Posting(hash, i)))
            .sorted(Comparator.comparingLong(Posting::hash).thenComparingInt(Posting::file))
            .toList();
    SortedMap<Long, Integer> shared = new TreeMap<>();
    int from = 0;
    for (int to = 1; to <= postings.size(); to++) {
      if (to == postings.size() || postings.get(to).hash() != postings.get(from).hash()) {
        count(postings.subList(from, to), shared);
        from = to;
      }
    }
    return shared;
  }

  private static void count(List<Posting> files, SortedMap<Long, Integer> shared) {
    for (int i = 0; i < files.size() && files.size() <= COMMONPLACE; i++) {
      for (int j = i + 1; j < files.size(); j++) {
        shared.merge(key(files.get(i).file(), files.get(j).file()), 1, Integer::sum);
      }
    }
  }

  private static long key(int smaller, int larger) {
    return ((long) smaller << Integer.SIZE) | larger;
  }
}
