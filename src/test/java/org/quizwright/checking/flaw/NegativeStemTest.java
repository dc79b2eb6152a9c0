package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;
import static org.quizwright.checking.flaw.Samples.shortAnswer;
import static org.quizwright.checking.flaw.Samples.statement;

import org.junit.jupiter.api.Test;

class NegativeStemTest {

  @Test
  void catchesAStemWithNot() {
    assertThat(
            new NegativeStem()
                .check(
                    choice(
                        "Which of the causes did not lead to the strike in Lowford?",
                        "Fever",
                        "Pay",
                        "Bread")))
        .hasSize(1);
  }

  @Test
  void catchesANegatedStatement() {
    assertThat(new NegativeStem().check(statement("The weavers of Lowford didn’t strike.")))
        .hasSize(1);
  }

  @Test
  void passesANegationInsideAQuotation() {
    assertThat(
            new NegativeStem()
                .check(
                    choice(
                        "What does “we shall not go back” show about the weavers?",
                        "Resolve",
                        "Fear",
                        "Doubt")))
        .isEmpty();
  }

  @Test
  void passesAShortAnswerThatAsksWhyNot() {
    assertThat(
            new NegativeStem()
                .check(
                    shortAnswer(
                        "Why did the spinners not join the strike?", "They were paid more")))
        .isEmpty();
  }
}
