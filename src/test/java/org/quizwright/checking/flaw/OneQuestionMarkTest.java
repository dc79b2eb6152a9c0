package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.shortAnswer;

import org.junit.jupiter.api.Test;

class OneQuestionMarkTest {

  @Test
  void catchesTwoQuestions() {
    assertThat(
            new OneQuestionMark()
                .check(shortAnswer("Who led the strike? Why did it end?", "Ann Frith")))
        .hasSize(1);
  }

  @Test
  void passesAQuestionMarkInsideAQuotation() {
    assertThat(
            new OneQuestionMark()
                .check(shortAnswer("What does the mayor’s “Who are they?” suggest?", "Contempt")))
        .isEmpty();
  }
}
