package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.telling.HarbourTown;

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

  @Test
  void holdsACompoundSideTogether() {
    HarbourTown town =
        new HarbourTown(
            "While the shipowners kept all their property, the dockers and the sailors lost their homes.");
    assertThat(town.stems(new ContrastOfTwo()))
        .containsExactly(
            "What contrast does Ada Brook draw between the shipowners on the one hand and the"
                + " dockers and the sailors on the other?");
  }
}
