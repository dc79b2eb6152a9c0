package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.telling.HarbourTown;

class ConditionTest {

  @Test
  void asksForTheCondition() {
    HarbourTown town =
        new HarbourTown(
            "The bank lent the town a million on condition that two docks should close.");
    assertThat(town.stems(new Condition()))
        .containsExactly(
            "According to Ada Brook, on what condition did the bank lend the town a million?");
  }

  @Test
  void leavesAnUnconditionalDeedAlone() {
    HarbourTown town = new HarbourTown("The bank lent the town a million.");
    assertThat(town.stems(new Condition())).isEmpty();
  }
}
