package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.telling.HarbourTown;

class ChangeOfSizeTest {

  @Test
  void asksForDirectionAndFigures() {
    HarbourTown town = new HarbourTown("Employment in the docks fell from 900 to 400 by 1931.");
    assertThat(town.stems(new ChangeOfSize()))
        .containsExactly(
            "According to Ada Brook, how did employment in the docks change by 1931? Use figures from the text.");
  }

  @Test
  void leavesAChangeWithoutFiguresAlone() {
    HarbourTown town = new HarbourTown("Employment in the docks fell quickly in 1931.");
    assertThat(town.stems(new ChangeOfSize())).isEmpty();
  }

  @Test
  void leavesAnUndatedChangeAlone() {
    HarbourTown town = new HarbourTown("Employment in the docks fell from 900 to 400.");
    assertThat(town.stems(new ChangeOfSize())).isEmpty();
  }
}
