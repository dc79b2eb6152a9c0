package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrandedTest {

  @Test
  void asksWhatSomebodyRespondedWith() {
    HarbourTown town = new HarbourTown("The dockers of Saltby responded with a long strike.");
    assertThat(town.stems(new Stranded()))
        .containsExactly("According to Ada Brook, what did the dockers of Saltby respond with?");
  }

  @Test
  void leavesAnObjectToOthers() {
    HarbourTown town =
        new HarbourTown("The dockers of Saltby stopped a ship in the spring of 1931.");
    assertThat(town.stems(new Stranded())).isEmpty();
  }
}
