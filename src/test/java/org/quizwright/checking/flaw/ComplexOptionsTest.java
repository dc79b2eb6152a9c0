package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class ComplexOptionsTest {

  @Test
  void catchesBothAAndC() {
    assertThat(
            new ComplexOptions()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?", "Both A and C", "Pay", "Bread")))
        .hasSize(1);
  }

  @Test
  void catchesNumberedPairs() {
    assertThat(
            new ComplexOptions()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "1 and 3 only",
                        "1 and 2",
                        "2 and 3")))
        .hasSize(1);
  }

  @Test
  void passesTwoThingsInOneOption() {
    assertThat(
            new ComplexOptions()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "Low pay and dear bread",
                        "Long hours and fines",
                        "Fever and floods")))
        .isEmpty();
  }
}
