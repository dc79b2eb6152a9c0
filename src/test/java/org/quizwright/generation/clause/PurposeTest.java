package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PurposeTest {

  @Test
  void asksForTheEnd() {
    HarbourTown town =
        new HarbourTown("The council of Saltby closed the old harbour in order to save money.");
    assertThat(town.stems(new Purpose()))
        .containsExactly(
            "According to Ada Brook, why did the council of Saltby close the old harbour?");
  }

  @Test
  void leavesAPlainDeedAlone() {
    HarbourTown town = new HarbourTown("The council of Saltby closed the old harbour.");
    assertThat(town.stems(new Purpose())).isEmpty();
  }
}
