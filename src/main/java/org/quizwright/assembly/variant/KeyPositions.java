package org.quizwright.assembly.variant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where the keys of a version stand so far, to keep them balanced and without long runs. */
final class KeyPositions {

  private static final int LONGEST_RUN = 3;

  private final List<Integer> taken = new ArrayList<>();

  /** How often the position was used on this version. */
  int count(int position) {
    return Collections.frequency(taken, position);
  }

  /** Whether one more would be the fourth in a row. */
  boolean wouldRun(int position) {
    int size = taken.size();
    return size >= LONGEST_RUN
        && taken.subList(size - LONGEST_RUN, size).stream().allMatch(p -> p == position);
  }

  void take(int position) {
    taken.add(position);
  }
}
