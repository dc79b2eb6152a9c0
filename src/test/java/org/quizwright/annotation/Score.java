package org.quizwright.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How often something was right.
 *
 * @param right how many of {@code all} were
 * @param faults a line for each that wasn't
 */
record Score(String name, int right, int all, List<String> faults) {

  Score {
    faults = List.copyOf(faults);
  }

  /** From 0 to 1; 1 where there was nothing to get right. */
  double share() {
    return all == 0 ? 1 : (double) right / all;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%-34s %4d of %4d  %.3f", name, right, all, share());
  }

  /** Counts one thing after the other. */
  static final class Counter {

    private final String name;
    private final List<String> faults = new ArrayList<>();
    private int right;

    Counter(String name) {
      this.name = name;
    }

    void add(boolean isRight, String fault) {
      if (isRight) {
        right++;
      } else {
        faults.add(fault);
      }
    }

    Score score() {
      return new Score(name, right, right + faults.size(), faults);
    }
  }
}
