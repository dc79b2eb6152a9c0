package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class MixedKindsTest {

  @Test
  void catchesANumberAmongWords() {
    assertThat(
            new MixedKinds()
                .check(
                    choice(
                        "By how much did pay fall?", "15 percent", "A great deal", "10 percent")))
        .hasSize(1);
  }

  @Test
  void passesNumbersOnly() {
    assertThat(
            new MixedKinds()
                .check(
                    choice("By how much did pay fall?", "15 percent", "20 percent", "30 percent")))
        .isEmpty();
  }
}
