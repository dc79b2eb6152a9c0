package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.telling.HarbourTown;
import org.quizwright.model.question.ShortAnswer;

class MeansTest {

  @Test
  void asksHowSomethingWasDone() {
    assertThat(
            new HarbourTown("The council paid for the new bridge by selling two ships, and rested.")
                .drafts(new Means()))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .isEqualTo("According to Ada Brook, how did the council pay for the new bridge?");
              assertThat(((ShortAnswer) draft.task()).modelAnswer())
                  .isEqualTo("By selling two ships.");
            });
  }

  @Test
  void asksNothingOfWhatSomethingWas() {
    assertThat(
            new HarbourTown("The dockers were the men who served the ships by carrying loads.")
                .stems(new Means()))
        .isEmpty();
  }
}
