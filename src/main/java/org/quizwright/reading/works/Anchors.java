package org.quizwright.reading.works;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quizwright.reading.text.Shingles;

/**
 * Finds where two texts surely stand side by side: the longest row of word runs that each holds
 * exactly once, in the same order (Bram Cohen's patience diff, with runs of words for lines).
 */
final class Anchors {

  private static final int RUN = 4;

  /** A place in the one text and the same place in the other. */
  record Pin(int at, int otherAt) {}

  private Anchors() {}

  static List<Pin> of(List<String> a, List<String> b) {
    SortedMap<Long, Integer> places = uniqueRuns(a);
    SortedMap<Long, Integer> otherPlaces = uniqueRuns(b);
    Pin[] pins =
        places.entrySet().stream()
            .filter(run -> run.getValue() >= 0 && otherPlaces.getOrDefault(run.getKey(), -1) >= 0)
            .map(run -> new Pin(run.getValue(), otherPlaces.getOrDefault(run.getKey(), -1)))
            .sorted((one, other) -> Integer.compare(one.at(), other.at()))
            .toArray(Pin[]::new);
    return longestRise(pins);
  }

  /** Where each run begins that the text has once; -1 for those that it has more often. */
  private static SortedMap<Long, Integer> uniqueRuns(List<String> words) {
    SortedMap<Long, Integer> places = new TreeMap<>();
    long[] runs = Shingles.runs(words, RUN);
    for (int at = 0; at < runs.length; at++) {
      places.merge(runs[at], at, (first, again) -> -1);
    }
    return places;
  }

  /** The longest row of pins that goes forward in both texts (patience sorting). */
  private static List<Pin> longestRise(Pin[] pins) {
    int[] tops = new int[pins.length];
    int[] before = new int[pins.length];
    int piles = 0;
    for (int i = 0; i < pins.length; i++) {
      int pile = pile(pins, tops, piles, pins[i].otherAt());
      before[i] = pile == 0 ? -1 : tops[pile - 1];
      tops[pile] = i;
      piles = Math.max(piles, pile + 1);
    }
    Deque<Pin> rise = new ArrayDeque<>();
    for (int i = piles == 0 ? -1 : tops[piles - 1]; i >= 0; i = before[i]) {
      rise.addFirst(pins[i]);
    }
    return List.copyOf(rise);
  }

  /** The first pile whose top isn't less than {@code value}. */
  private static int pile(Pin[] pins, int[] tops, int piles, int value) {
    int low = 0;
    int high = piles;
    while (low < high) {
      int middle = (low + high) / 2;
      if (pins[tops[middle]].otherAt() < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
