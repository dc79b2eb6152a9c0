package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConcessionTest {

  @Test
  void asksWhatWasTrueInSpiteOfIt() {
    HarbourTown town =
        new HarbourTown("Despite heavy losses in the North Sea, the fishing fleet of Saltby grew.");
    assertThat(town.stems(new Concession()))
        .containsExactly(
            "According to Ada Brook, what was true despite heavy losses in the North Sea?");
  }

  @Test
  void leavesAConcessionThatPointsBackAlone() {
    HarbourTown town = new HarbourTown("Despite these losses, the fishing fleet of Saltby grew.");
    assertThat(town.stems(new Concession())).isEmpty();
  }
}
