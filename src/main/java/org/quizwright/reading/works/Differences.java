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

  /** Two stretches with more words than this and no pin have nothing to do with each other. */
  private static final int UNLIKE = 500;

  private Differences() {}

  /**
   * The differences in order. Runs of words that both texts hold once pin them together; only what
   * lies between two pins is compared word by word, so that the cost grows with the texts' length
   * and not with its square.
   */
  static List<Difference> between(List<String> a, List<String> b) {
    List<Difference> all = new ArrayList<>();
    int from = 0;
    int otherFrom = 0;
    for (Anchors.Pin pin : Anchors.of(a, b)) {
      compare(a, b, new Difference(from, pin.at(), otherFrom, pin.otherAt()), all);
      from = pin.at();
      otherFrom = pin.otherAt();
    }
    compare(a, b, new Difference(from, a.size(), otherFrom, b.size()), all);
    return all;
  }

  private static void compare(
      List<String> a, List<String> b, Difference stretch, List<Difference> all) {
    Difference core = trimmed(a, b, stretch);
    int lost = core.to() - core.from();
    int gained = core.otherTo() - core.otherFrom();
    if (lost == 0 || gained == 0 || lost + gained > UNLIKE) {
      add(core, all);
      return;
    }
    List<String> left = a.subList(core.from(), core.to());
    List<String> right = b.subList(core.otherFrom(), core.otherTo());
    for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(left, right, null)) {
      Difference found = difference(change);
      add(
          new Difference(
              core.from() + found.from(),
              core.from() + found.to(),
              core.otherFrom() + found.otherFrom(),
              core.otherFrom() + found.otherTo()),
          all);
    }
  }

  /** The stretch without the words that are the same at its beginning and its end. */
  private static Difference trimmed(List<String> a, List<String> b, Difference stretch) {
    int from = stretch.from();
    int otherFrom = stretch.otherFrom();
    int to = stretch.to();
    int otherTo = stretch.otherTo();
    while (from < to && otherFrom < otherTo && a.get(from).equals(b.get(otherFrom))) {
      from++;
      otherFrom++;
    }
    while (from < to && otherFrom < otherTo && a.get(to - 1).equals(b.get(otherTo - 1))) {
      to--;
      otherTo--;
    }
    return new Difference(from, to, otherFrom, otherTo);
  }

  /** Adds what isn't empty; neighbours become one difference. */
  private static void add(Difference next, List<Difference> all) {
    Difference last = all.isEmpty() ? null : all.get(all.size() - 1);
    if (next.from() == next.to() && next.otherFrom() == next.otherTo()) {
      return;
    }
    if (last != null && last.to() == next.from() && last.otherTo() == next.otherFrom()) {
      all.set(
          all.size() - 1, new Difference(last.from(), next.to(), last.otherFrom(), next.otherTo()));
    } else {
      all.add(next);
    }
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
