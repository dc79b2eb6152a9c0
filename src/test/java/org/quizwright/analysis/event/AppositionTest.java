package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AppositionTest {

  @Test
  void namesWhoIsOnlyDescribed() {
    assertThat(labels("An engineer, John Lind, drew up plans for a new channel in 1695."))
        .contains("An engineer, John Lind, drew up plans for a new channel");
  }

  @Test
  void saysWhoANamedPersonWas() {
    assertThat(labels("Leopold Ashe, the director of the board, resigned in 1955."))
        .contains("Leopold Ashe, the director of the board, resigned");
  }

  @Test
  void leavesTheAsideOutAsAWholeOrNotAtAll() {
    assertThat(labels("An engineer, John Lind, drew up plans for a new channel in 1695."))
        .contains("An engineer drew up plans for a new channel")
        .noneMatch(label -> label.matches("[^,]*,[^,]*"));
  }

  private static List<String> labels(String sentence) {
    return Dated.predicates(sentence).stream()
        .flatMap(predicate -> new PredicateLabel().write(predicate).stream())
        .map(LabelDraft::text)
        .toList();
  }
}
