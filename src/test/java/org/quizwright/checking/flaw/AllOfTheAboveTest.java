package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class AllOfTheAboveTest {

  @Test
  void catchesAllOfTheAbove() {
    assertThat(
            new AllOfTheAbove()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "All of the above",
                        "Bread",
                        "Pay")))
        .hasSize(1);
  }

  @Test
  void passesAllOfAnythingElse() {
    assertThat(
            new AllOfTheAbove()
                .check(
                    choice(
                        "Whom did the owners lock out?",
                        "All of the spinners",
                        "Half of the spinners",
                        "The carters")))
        .isEmpty();
  }
}
