package org.quizwright.reading.works;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Finds where two texts differ, word by word. */
final class Differences {

  /**
   * One difference; ranges of words, ends excluded, either of which can be empty.
   *
   * @param from in the first text
   * @param otherFrom in the second
   */
  record Difference(int from, int to, int otherFrom, int otherTo) {}

  private Differences() {}

  static List<Difference> between(List<String> a, List<String> b) {
    List<Difference> all = new ArrayList<>();
    for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(a, b, null)) {
      Difference next = difference(change);
      Difference last = all.isEmpty() ? null : all.get(all.size() - 1);
      if (last != null && last.to() == next.from() && last.otherTo() == next.otherFrom()) {
        all.set(
            all.size() - 1,
            new Difference(last.from(), next.to(), last.otherFrom(), next.otherTo()));
      } else {
        all.add(next);
      }
    }
    return all;
  }

  private static Difference difference(Change change) {
    boolean inserts = change.deltaType == DeltaType.INSERT;
    boolean deletes = change.deltaType == DeltaType.DELETE;
    return new Difference(
        change.startOriginal,
        inserts ? change.startOriginal : change.endOriginal,
        change.startRevised,
        deletes ? change.startRevised : change.endRevised);
  }
}
