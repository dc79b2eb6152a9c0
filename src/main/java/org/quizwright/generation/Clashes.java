package org.quizwright.generation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which of some candidates can't stand in one bank: they ask alike, or one answers the other. */
final class Clashes {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<BitSet> clashing = new ArrayList<>();

  Clashes(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      int number = clashing.size();
      BitSet mine = new BitSet();
      mine.set(number);
      for (int other = 0; other < number; other++) {
        if (clash(candidate, candidates.get(other))) {
          mine.set(other);
          clashing.get(other).set(number);
        }
      }
      clashing.add(mine);
      numbers.put(candidate.id(), number);
    }
  }

  private static boolean clash(Candidate one, Candidate other) {
    return one.isLike(other) || one.words().meets(other.words());
  }

  /** A candidate leaves no room for itself either. */
  boolean between(Candidate one, Candidate other) {
    return clashing.get(number(one)).get(number(other));
  }

  private int number(Candidate candidate) {
    return Objects.requireNonNull(numbers.get(candidate.id()));
  }
}
