package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class NoneOfTheAboveTest {

  @Test
  void catchesNoneOfTheAbove() {
    assertThat(
            new NoneOfTheAbove()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "Pay",
                        "Bread",
                        "None of the above")))
        .hasSize(1);
  }

  @Test
  void passesNoneOfAnythingElse() {
    assertThat(
            new NoneOfTheAbove()
                .check(
                    choice(
                        "What did the owners promise?",
                        "None of their profits",
                        "Half of their profits",
                        "A rise in pay")))
        .isEmpty();
  }
}
