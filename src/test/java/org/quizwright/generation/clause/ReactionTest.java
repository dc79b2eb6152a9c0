package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReactionTest {

  @Test
  void asksForTheTwoSentencesBefore() {
    HarbourTown town =
        new HarbourTown(
            "The council of Saltby cut all wages in May 1931. Rents in the old town rose to a record. The dockers responded with a strike in the summer of 1931.");
    assertThat(town.stems(new Reaction()))
        .containsExactly(
            "According to Ada Brook, what led the dockers to respond with a strike in the summer of 1931? Give two points.");
  }

  @Test
  void leavesAReactionToNothingAlone() {
    HarbourTown town =
        new HarbourTown("The dockers responded with a strike in the summer of 1931.");
    assertThat(town.stems(new Reaction())).isEmpty();
  }
}
