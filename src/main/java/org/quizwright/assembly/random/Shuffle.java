package org.quizwright.assembly.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Shuffles away from orders that must not come out. */
public final class Shuffle {

  private static final int TRIES = 50;

  private Shuffle() {}

  /**
   * An order other than that of {@code sorted}, as far from it as some tries reach, and other than
   * those {@code taken} while there are others.
   */
  public static List<String> away(List<String> sorted, List<List<String>> taken, Random random) {
    List<String> best = reversed(sorted);
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      List<String> order = new ArrayList<>(sorted);
      Collections.shuffle(order, random);
      int cost = likeness(order, sorted) + (taken.contains(order) ? 10 : 0);
      if (!order.equals(sorted) && cost < fewest) {
        best = order;
        fewest = cost;
      }
      if (fewest <= 1) {
        return best;
      }
    }
    return best;
  }

  /** How many neighbours stand as they do in {@code sorted}; a plain reversal counts as worst. */
  private static int likeness(List<String> order, List<String> sorted) {
    if (order.equals(reversed(sorted)) && sorted.size() > 2) {
      return sorted.size();
    }
    int alike = 0;
    for (int i = 1; i < order.size(); i++) {
      alike += sorted.indexOf(order.get(i)) == sorted.indexOf(order.get(i - 1)) + 1 ? 1 : 0;
    }
    return alike;
  }

  private static List<String> reversed(List<String> sorted) {
    List<String> order = new ArrayList<>(sorted);
    Collections.reverse(order);
    return order;
  }
}
