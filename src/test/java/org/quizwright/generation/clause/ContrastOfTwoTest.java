package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContrastOfTwoTest {

  @Test
  void namesBothSides() {
    HarbourTown town =
        new HarbourTown(
            "While the shipowners kept all their property, the dockers of Saltby lost their homes.");
    assertThat(town.stems(new ContrastOfTwo()))
        .containsExactly(
            "What contrast does Ada Brook draw between the shipowners and the dockers of Saltby?");
  }

  @Test
  void leavesPronounsAlone() {
    HarbourTown town =
        new HarbourTown(
            "While they kept all their property, the dockers of Saltby lost their homes.");
    assertThat(town.stems(new ContrastOfTwo())).isEmpty();
  }
}
