package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparativeTest {

  @Test
  void asksHowOneThingComparesWithAnother() {
    HarbourTown town =
        new HarbourTown("The price of bread in Saltby was twice higher than the price in London.");
    assertThat(town.stems(new Comparative()))
        .containsExactly(
            "According to Ada Brook, how did the price of bread in Saltby compare with the price in London?");
  }

  @Test
  void leavesASingleThingAlone() {
    HarbourTown town = new HarbourTown("The price of bread in Saltby was high.");
    assertThat(town.stems(new Comparative())).isEmpty();
  }
}
