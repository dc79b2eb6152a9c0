package org.quizwright.reading.works;

import java.util.List;
import org.quizwright.reading.works.Differences.Difference;

/** Which words of the base text a copy takes part in: all but those of its gaps. */
record Coverage(List<Difference> gaps) {

  static Coverage of(List<Difference> differences, int gap) {
    return new Coverage(
        differences.stream().filter(found -> found.to() - found.from() > gap).toList());
  }

  boolean has(int word) {
    return gaps.stream().noneMatch(gap -> word >= gap.from() && word < gap.to());
  }
}
