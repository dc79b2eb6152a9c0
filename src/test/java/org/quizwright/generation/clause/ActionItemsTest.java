package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActionItemsTest {

  @Test
  void asksForTwoOfTwo() {
    HarbourTown town =
        new HarbourTown("The dockers of Saltby demanded higher wages and safer cranes.");
    assertThat(town.stems(new ActionItems()))
        .containsExactly(
            "According to Ada Brook, which two things did the dockers of Saltby demand?");
  }

  @Test
  void leavesASingleThingAlone() {
    HarbourTown town = new HarbourTown("The dockers of Saltby demanded higher wages.");
    assertThat(town.stems(new ActionItems())).isEmpty();
  }

  @Test
  void leavesDemandsAloneThatOnlyAddToOthers() {
    HarbourTown town =
        new HarbourTown(
            "The dockers of Saltby demanded forty things. The dockers also demanded better boots and warmer coats.");
    assertThat(town.stems(new ActionItems())).isEmpty();
  }
}
