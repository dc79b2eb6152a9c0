package org.quizwright.rendering.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quizwright.rendering.wording.Wording;

/** Marks an order of events by the longest part of it that is right. */
final class PartialCredit {

  private PartialCredit() {}

  static String rule(Wording wording) {
    return "Find the most events that stand in right order, leaving out the others; "
        + wording.unbrokenMarks(1)
        + " for each of them but the first. Quicker: "
        + wording.unbrokenMarks(1)
        + " for each neighbouring pair in right order. The two may differ; keep to one of them for"
        + " the whole class.";
  }

  /** An order with two mistakes, marked both ways. */
  static String example(int events, Wording wording) {
    List<Integer> answer = wrong(events);
    List<Integer> kept = longestRising(answer);
    return "A student puts the events in the order "
        + join(answer)
        + " (numbers as above). The longest part in right order is "
        + join(kept)
        + ", "
        + kept.size()
        + " events: "
        + wording.unbrokenMarks(kept.size() - 1)
        + " of "
        + (events - 1)
        + ". By pairs: "
        + String.join(", ", pairs(answer))
        + ": "
        + wording.unbrokenMarks(pairs(answer).size())
        + ".";
  }

  /** The neighbours in right order. */
  private static List<String> pairs(List<Integer> answer) {
    return IntStream.range(1, answer.size())
        .filter(i -> answer.get(i - 1) < answer.get(i))
        .mapToObj(i -> answer.get(i - 1) + " before " + answer.get(i))
        .toList();
  }

  /** The first two change places, and from five events on the last two as well. */
  private static List<Integer> wrong(int events) {
    List<Integer> order = new ArrayList<>(IntStream.rangeClosed(1, events).boxed().toList());
    Collections.swap(order, 0, 1);
    if (events > 4) {
      Collections.swap(order, events - 2, events - 1);
    }
    return order;
  }

  /** A longest strictly rising subsequence; of several the one found first. */
  static List<Integer> longestRising(List<Integer> order) {
    List<List<Integer>> endingAt = new ArrayList<>();
    List<Integer> best = List.of();
    for (int i = 0; i < order.size(); i++) {
      List<Integer> longest = List.of();
      for (int j = 0; j < i; j++) {
        boolean rises = order.get(j) < order.get(i);
        longest = rises && endingAt.get(j).size() > longest.size() ? endingAt.get(j) : longest;
      }
      List<Integer> mine = new ArrayList<>(longest);
      mine.add(order.get(i));
      endingAt.add(mine);
      best = mine.size() > best.size() ? mine : best;
    }
    return best;
  }

  private static String join(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
