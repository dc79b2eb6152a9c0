package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.telling.HarbourTown;

class IdentityTest {

  @Test
  void asksWhatTheTriggerWas() {
    HarbourTown town =
        new HarbourTown(
            "The immediate trigger for the walk-out in Saltby was the lack of drinking water.");
    assertThat(town.stems(new Identity()))
        .containsExactly(
            "According to Ada Brook, what was the immediate trigger for the walk-out in Saltby?");
  }

  @Test
  void leavesAJudgementAlone() {
    HarbourTown town =
        new HarbourTown("The harbour of Saltby was the most beautiful in the county.");
    assertThat(town.stems(new Identity())).isEmpty();
  }
}
