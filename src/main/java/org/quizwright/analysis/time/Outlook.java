package org.quizwright.analysis.time;

import java.util.List;

/**
 * The years that a source has still to name, which tell whether it goes on to a year or only looks
 * at it in passing.
 */
final class Outlook {

  private static final int NEXT = 3;

  /** Years that a story leaps over as it goes on. */
  private static final int LEAP = 3;

  private final List<Integer> years;
  private int named;

  private Outlook(List<DateDraft> drafts) {
    this.years = drafts.stream().map(DateDraft::year).toList();
  }

  /** From the dates of a source as it writes them, in its order. */
  static Outlook over(List<WrittenDate> written) {
    return new Outlook(written.stream().map(WrittenDate::draft).filter(Outlook::isYear).toList());
  }

  private static boolean isYear(DateDraft draft) {
    return draft.year() != null
        && switch (draft.shape()) {
          case CENTURY, DECADE -> false;
          default -> true;
        };
  }

  /** What comes behind {@code draft}, the next one of the source. */
  void pass(DateDraft draft) {
    named += isYear(draft) ? 1 : 0;
  }

  /** Whether the story, in the year {@code from}, doesn't go on to {@code to}, a year by itself. */
  boolean comesBack(int from, int to) {
    List<Integer> next =
        years.subList(Math.min(named, years.size()), Math.min(named + NEXT, years.size())).stream()
            .sorted()
            .toList();
    boolean leaves = Math.abs(to - from) > LEAP;
    if (!leaves || next.isEmpty()) {
      return false;
    }
    int goal = next.get((next.size() - 1) / 2);
    return Math.abs(goal - from) < Math.abs(goal - to);
  }
}
