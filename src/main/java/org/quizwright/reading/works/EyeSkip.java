package org.quizwright.reading.works;

import java.util.List;
import org.quizwright.reading.works.Locus.Reading;

/**
 * Words lost because the copyist's eye sprang from a word to the same word further on
 * (homeoteleuton).
 */
final class EyeSkip implements Evidence {

  private static final int SHORTEST = 3;

  @Override
  public Verdict weigh(Locus locus, List<Reading> readings) {
    List<Reading> lacking = readings.stream().filter(found -> found.text().isEmpty()).toList();
    boolean skipped =
        readings.stream().anyMatch(found -> !found.text().isEmpty() && invites(locus, found));
    return skipped
        ? Evidence.without(
            lacking,
            readings,
            "The words were skipped: what stands before or behind them recurs at their end or beginning.")
        : Verdict.silent(readings);
  }

  private static boolean invites(Locus locus, Reading longer) {
    List<String> words = List.of(longer.text().split(" ", -1));
    List<String> before = List.of(locus.before().split(" ", -1));
    List<String> after = List.of(locus.after().split(" ", -1));
    return words.size() >= SHORTEST
        && (words.get(words.size() - 1).equals(before.get(before.size() - 1))
            || words.get(0).equals(after.get(0)));
  }
}
