package org.quizwright.reading.works;

import java.util.List;
import java.util.Optional;
import org.quizwright.reading.works.Differences.Difference;

/** Which words of a copy stand beside which of the base text. */
record Alignment(Copy base, Copy copy, List<Difference> differences) {

  /** A stretch that one side lacks and that is longer than this many words is a gap. */
  private static final int GAP = 30;

  static Alignment of(Copy base, Copy copy) {
    return new Alignment(base, copy, Differences.between(base.words(), copy.words()));
  }

  /** The differences that are other readings of the same place, not gaps. */
  List<Difference> small() {
    return differences.stream().filter(found -> !isGap(found) && !isExtra(found)).toList();
  }

  /** The longer stretches that the copy has and the base text lacks, in words. */
  List<Integer> extra() {
    return differences.stream()
        .filter(Alignment::isExtra)
        .map(found -> found.otherTo() - found.otherFrom())
        .toList();
  }

  /**
   * What the copy has for the base text's words from {@code from} to before {@code to}, if it has
   * that stretch; no difference may begin or end between them and go on outside.
   */
  Optional<String> reading(int from, int to) {
    boolean inGap =
        differences.stream()
            .anyMatch(gap -> isGap(gap) && gap.from() < Math.max(to, from + 1) && from < gap.to());
    if (inGap) {
      return Optional.empty();
    }
    int first = from;
    int end = to;
    for (Difference found : differences) {
      int growth = found.otherTo() - found.otherFrom() - found.to() + found.from();
      boolean inside = found.from() >= from;
      first += found.to() <= from && !(inside && found.to() <= to) ? growth : 0;
      end += found.to() <= to ? growth : 0;
    }
    return Optional.of(String.join(" ", copy.printed().subList(first, end)));
  }

  /** Whether the copy keeps the words before and behind this one in one paragraph. */
  boolean runsOnBefore(Difference found) {
    int at = found.otherFrom();
    return at > 0
        && at < copy.passageOf().size()
        && copy.passageOf().get(at).equals(copy.passageOf().get(at - 1));
  }

  /** Whether the copy lacks so much, or begins later or ends earlier than the base text. */
  private boolean isGap(Difference found) {
    boolean atAnEnd = found.from() == 0 || found.to() == base.words().size();
    boolean lacks = found.otherFrom() == found.otherTo();
    return found.to() - found.from() > GAP || (atAnEnd && lacks);
  }

  private static boolean isExtra(Difference found) {
    return found.otherTo() - found.otherFrom() > GAP;
  }
}
