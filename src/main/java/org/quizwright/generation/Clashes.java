package org.quizwright.generation;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which of some candidates can't stand in one bank: they ask alike, or one answers the other. */
final class Clashes {

  private final Map<Candidate, Integer> numbers = new IdentityHashMap<>();
  private final Map<Candidate, BitSet> clashing = new IdentityHashMap<>();

  Clashes(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      BitSet mine = new BitSet();
      numbers.forEach(
          (other, number) -> {
            if (candidate.isLike(other) || candidate.words().meets(other.words())) {
              mine.set(number);
              clashing.get(other).set(numbers.size());
            }
          });
      clashing.put(candidate, mine);
      numbers.put(candidate, numbers.size());
    }
  }

  /** No candidate clashes with itself. */
  boolean between(Candidate one, Candidate other) {
    return clashing.get(one).get(numbers.get(other));
  }
}
