package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class OptionCountTest {

  @Test
  void catchesTwoOptions() {
    assertThat(
            new OptionCount()
                .check(choice("Why did the weavers of Lowford strike?", "Pay", "Bread")))
        .hasSize(1);
  }

  @Test
  void catchesFiveOptions() {
    assertThat(
            new OptionCount()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "Pay",
                        "Bread",
                        "Coal",
                        "Rent",
                        "Tea")))
        .hasSize(1);
  }

  @Test
  void passesThree() {
    assertThat(
            new OptionCount()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "Their wages were cut",
                        "Their bread was dear",
                        "Their mill was sold")))
        .isEmpty();
  }
}
