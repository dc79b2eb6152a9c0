package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class UnfocusedStemTest {

  @Test
  void catchesAStemThatAsksNothing() {
    assertThat(
            new UnfocusedStem()
                .check(
                    choice(
                        "Which of the following is true?",
                        "Pay was cut",
                        "Bread was dear",
                        "Fever came")))
        .hasSize(1);
  }

  @Test
  void catchesAStemWithoutAQuestion() {
    assertThat(
            new UnfocusedStem()
                .check(choice("The weavers of Lowford in 1842", "struck", "slept", "sang")))
        .hasSize(1);
  }

  @Test
  void passesAFocusedQuestion() {
    assertThat(
            new UnfocusedStem()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "Their wages were cut",
                        "Their bread was dear",
                        "Their mill was sold")))
        .isEmpty();
  }
}
