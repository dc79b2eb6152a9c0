package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RewordedTest {

  @Test
  void turnsAnIdentityRound() {
    assertThat(Reworded.of("The cause of the strike was the lack of bread."))
        .contains("The lack of bread was the cause of the strike.");
  }

  @Test
  void dropsAnAside() {
    assertThat(Reworded.of("The weavers, once the best paid of all, fell to fifth place."))
        .contains("The weavers fell to fifth place.");
  }

  @Test
  void movesADateToTheEnd() {
    assertThat(Reworded.of("In 1842, bread ran short.")).contains("Bread ran short in 1842.");
  }

  @Test
  void leavesOtherSentencesAlone() {
    assertThat(Reworded.of("Bread ran short.")).isEmpty();
  }
}
