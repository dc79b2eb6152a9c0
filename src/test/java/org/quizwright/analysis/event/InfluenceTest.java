package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InfluenceTest {

  @Test
  void leavesOutWhoStoodBehindADeed() {
    assertThat(labels("In 1891 the Harbour Board was formed at the suggestion of the Humber Bank."))
        .contains("The Harbour Board was formed")
        .noneMatch(label -> label.contains("suggestion"));
  }

  @Test
  void keepsADeedDoneToIt() {
    assertThat(labels("In 1891 the Harbour Board rejected the suggestion of the Humber Bank."))
        .contains("The Harbour Board rejected the suggestion of the Humber Bank");
  }

  private static List<String> labels(String sentence) {
    return Dated.predicates(sentence).stream()
        .flatMap(predicate -> new PredicateLabel().write(predicate).stream())
        .map(LabelDraft::text)
        .toList();
  }
}
