package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoerAnswerTest {

  @Test
  void turnsAPassiveRound() {
    HarbourTown town =
        new HarbourTown("The first hospital in Saltby was financed by the railway ministry.");
    assertThat(town.stems(new DoerAnswer()))
        .containsExactly("According to Ada Brook, who financed the first hospital in Saltby?");
  }

  @Test
  void leavesAPassiveWithoutADoerAlone() {
    HarbourTown town = new HarbourTown("The first hospital in Saltby was financed in May 1931.");
    assertThat(town.stems(new DoerAnswer())).isEmpty();
  }

  @Test
  void leavesAUnionWithoutANameAlone() {
    HarbourTown town =
        new HarbourTown("The first congress of the union was financed by the coal ministry.");
    assertThat(town.stems(new DoerAnswer())).isEmpty();
  }
}
