package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.ShortAnswer;

class ReactionTest {

  @Test
  void asksForTheTwoSentencesBefore() {
    HarbourTown town =
        new HarbourTown(
            "The council of Saltby cut all wages in May 1931. Rents in the old town rose to a record. The dockers rebelled against the council in the summer of 1931.");
    assertThat(town.stems(new Reaction()))
        .containsExactly(
            "According to Ada Brook, why did the dockers rebel against the council in the summer of 1931? Give two reasons.");
  }

  @Test
  void leavesAReactionToNothingAlone() {
    HarbourTown town =
        new HarbourTown("The dockers rebelled against the council in the summer of 1931.");
    assertThat(town.stems(new Reaction())).isEmpty();
  }

  @Test
  void creditsEveryLinkOfTheChain() {
    HarbourTown town =
        new HarbourTown(
            "The council of Saltby cut all wages in May 1931. Rents in the old town rose to a record. Most families fell into debt, and many were driven from their homes. The dockers rebelled against the council in the summer of 1931.");
    assertThat(town.drafts(new Reaction()))
        .extracting(draft -> ((ShortAnswer) draft.task()).elements().get(0).text())
        .containsExactly(
            "Any two of: The council of Saltby cut all wages in May 1931; Rents in the old town rose to a"
                + " record; Most families fell into debt; many were driven from their homes");
  }
}
