package org.quizwright.exchange.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Matching;
import org.quizwright.model.sheet.Letter;

/** Letters before entries that students choose from. */
final class Letters {

  private Letters() {}

  static List<String> before(List<String> entries) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      lines.add("   " + Letter.of(i) + "  " + entries.get(i));
    }
    return lines;
  }

  /** The right-hand entries in the order of the alphabet, which gives no answer away. */
  static List<String> rightOf(Matching task) {
    return Stream.concat(
            task.pairs().stream().map(Matching.Pair::right),
            task.extras().stream().map(Extra::text))
        .distinct()
        .sorted()
        .toList();
  }
}
