package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.ShortAnswer;

class ActionItemsTest {

  @Test
  void asksForEachOfTwoThings() {
    HarbourTown town =
        new HarbourTown(
            "In May 1931, the council of Saltby closed the harbour school and the seamen’s hospital.");
    assertThat(town.drafts(new ActionItems()))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .isEqualTo(
                      "According to Ada Brook, what two things did the council of Saltby close in May"
                          + " 1931?");
              assertThat(((ShortAnswer) draft.task()).elements()).hasSize(2);
            });
  }

  @Test
  void leavesASingleThingToOthers() {
    HarbourTown town = new HarbourTown("In May 1931, the council ordered a ban on night work.");
    assertThat(town.drafts(new ActionItems())).isEmpty();
  }
}
