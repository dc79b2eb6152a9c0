package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class FillInTheBlankTest {

  @Test
  void catchesAGap() {
    assertThat(
            new FillInTheBlank()
                .check(choice("The weavers struck because ____ was cut?", "pay", "bread", "coal")))
        .hasSize(1);
  }

  @Test
  void passesAQuestion() {
    assertThat(
            new FillInTheBlank()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "Their wages were cut",
                        "Their bread was dear",
                        "Their mill was sold")))
        .isEmpty();
  }
}
