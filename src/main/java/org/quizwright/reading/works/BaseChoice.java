package org.quizwright.reading.works;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.quizwright.reading.text.Body;

/**
 * Chooses the witness that a work is read from: of those that hold nearly the whole body the one
 * that differs least from the others, then the one with the fewest broken paragraphs, then the
 * first.
 *
 * @param reason a sentence that says why it was chosen, empty where there was no choice
 */
record BaseChoice(Copy base, String reason) {

  /** A witness with this share of the longest body counts as complete. */
  private static final double COMPLETE = 0.98;

  private record Candidate(Copy copy, int differences, int cuts) {}

  static BaseChoice of(List<Copy> copies) {
    int longest = copies.stream().mapToInt(copy -> copy.words().size()).max().orElse(0);
    List<Copy> complete =
        copies.stream().filter(copy -> copy.words().size() >= COMPLETE * longest).toList();
    if (complete.size() == 1) {
      return new BaseChoice(
          complete.get(0), copies.size() == 1 ? "" : "It alone holds the whole text.");
    }
    List<Candidate> ranked =
        complete.stream()
            .map(copy -> new Candidate(copy, differences(copy, copies), Body.cuts(copy.draft())))
            .sorted(
                Comparator.comparingInt(Candidate::differences).thenComparingInt(Candidate::cuts))
            .toList();
    return new BaseChoice(ranked.get(0).copy(), reason(ranked.get(0), ranked.get(1)));
  }

  private static String reason(Candidate best, Candidate next) {
    if (best.differences() < next.differences()) {
      return String.format(
          Locale.ROOT,
          "Of the whole copies it differs least from the others: in %d places, %s in %d.",
          best.differences(),
          next.copy().file(),
          next.differences());
    }
    return best.cuts() < next.cuts()
        ? String.format(
            Locale.ROOT,
            "It has fewer paragraphs cut by page breaks than %s: %d, not %d.",
            next.copy().file(),
            best.cuts(),
            next.cuts())
        : "It is the first of the whole copies, which are equally good.";
  }

  /** Places where the copy has other words than another one; what either lacks doesn't count. */
  private static int differences(Copy copy, List<Copy> copies) {
    return copies.stream()
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
