package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResultOfTest {

  @Test
  void asksWhatSomethingCameFrom() {
    HarbourTown town =
        new HarbourTown("The decline of Saltby was the result of high taxes and poor roads.");
    assertThat(town.stems(new ResultOf()))
        .containsExactly("According to Ada Brook, what caused the decline of Saltby?");
  }

  @Test
  void leavesAMereStateAlone() {
    HarbourTown town = new HarbourTown("The decline of Saltby was slow.");
    assertThat(town.stems(new ResultOf())).isEmpty();
  }

  @Test
  void leavesAStateOfNobodyAlone() {
    HarbourTown town =
        new HarbourTown("The poor state of repair was the result of high taxes and poor roads.");
    assertThat(town.stems(new ResultOf())).isEmpty();
  }
}
