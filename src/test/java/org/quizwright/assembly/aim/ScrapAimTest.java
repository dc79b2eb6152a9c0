package org.quizwright.assembly.aim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.model.source.TextRef;

class ScrapAimTest {

  private static final TextRef[] ENOUGH = {
    Harbour.mercer(1, 1), Harbour.mercer(1, 2), Harbour.mercer(1, 3), Harbour.mercer(1, 4)
  };

  private static double cost(TextRef... reading) {
    return new ScrapAim().cost(HarbourDraft.printing(HarbourDraft.INDEX, reading));
  }

  @Test
  void mindsASentenceByItself() {
    assertThat(cost(Harbour.mercer(6, 1))).isPositive();
  }

  @Test
  void mindsItLessBesideAnother() {
    assertThat(cost(Harbour.mercer(2, 3), Harbour.mercer(2, 4)))
        .isBetween(0.1, cost(Harbour.mercer(2, 3)) - 0.1);
  }

  @Test
  void acceptsAFewSentencesOfAWork() {
    assertThat(cost(ENOUGH)).isZero();
  }

  @Test
  void looksAtEveryWorkByItself() {
    TextRef scrap = new TextRef(Harbour.FINCH, 2, 1);

    assertThat(cost(ENOUGH[0], ENOUGH[1], ENOUGH[2], ENOUGH[3], scrap)).isEqualTo(cost(scrap));
  }
}
