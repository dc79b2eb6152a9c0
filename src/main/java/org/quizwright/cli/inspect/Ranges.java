package org.quizwright.cli.inspect;

import java.util.ArrayList;
import java.util.List;

/** Numbers written as ranges: {@code ¶1–4, 7, 9–10}. */
final class Ranges {

  private Ranges() {}

  /** {@code numbers} ascending and not empty. */
  static String of(List<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    int first = numbers.get(0);
    int last = first;
    for (int number : numbers.subList(1, numbers.size())) {
      if (number != last + 1) {
        ranges.add(range(first, last));
        first = number;
      }
      last = number;
    }
    ranges.add(range(first, last));
    return "¶" + String.join(", ", ranges);
  }

  private static String range(int first, int last) {
    return first == last ? String.valueOf(first) : first + "–" + last;
  }
}
