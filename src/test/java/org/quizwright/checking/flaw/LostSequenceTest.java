package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class LostSequenceTest {

  @Test
  void catchesNumbersInNoOrder() {
    assertThat(
            new LostSequence()
                .check(
                    choice("By how much did pay fall?", "15 percent", "30 percent", "20 percent")))
        .hasSize(1);
  }

  @Test
  void passesFallingNumbers() {
    assertThat(
            new LostSequence()
                .check(
                    choice("By how much did pay fall?", "30 percent", "15 percent", "10 percent")))
        .isEmpty();
  }

  @Test
  void sortsBySizeRatherThanByDigits() {
    assertThat(
            new LostSequence()
                .check(
                    choice("What was the mill worth?", "$900 million", "$1 billion", "$2 billion")))
        .isEmpty();
  }

  @Test
  void leavesSentencesWithNumbersAlone() {
    assertThat(
            new LostSequence()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "The 15 owners of the mill cut pay",
                        "The 3 shops of the town were shut",
                        "The 9 looms of the mill were sold")))
        .isEmpty();
  }
}
