package org.quizwright.reading.works;

import java.util.Comparator;
import java.util.List;
import org.quizwright.reading.text.Body;

/**
 * Chooses the witness that a work is read from: of those that hold nearly the whole body the one
 * that differs least from the others, then the one with the fewest broken paragraphs, then the
 * first.
 */
final class BaseChoice {

  /** A witness with this share of the longest body counts as complete. */
  private static final double COMPLETE = 0.98;

  private BaseChoice() {}

  static Copy of(List<Copy> copies) {
    int longest = copies.stream().mapToInt(copy -> copy.words().size()).max().orElse(0);
    return copies.stream()
        .filter(copy -> copy.words().size() >= COMPLETE * longest)
        .min(
            Comparator.<Copy>comparingInt(copy -> differences(copy, copies))
                .thenComparingInt(copy -> Body.cuts(copy.draft())))
        .orElseThrow();
  }

  /** Places where the copy has other words than another one; what either lacks doesn't count. */
  private static int differences(Copy copy, List<Copy> copies) {
    return copies.size() < 2
        ? 0
        : copies.stream()
            .filter(other -> !other.file().equals(copy.file()))
            .mapToInt(other -> replacements(copy, other))
            .sum();
  }

  private static int replacements(Copy a, Copy b) {
    return (int)
        Differences.between(a.words(), b.words()).stream()
            .filter(found -> found.to() > found.from() && found.otherTo() > found.otherFrom())
            .count();
  }
}
