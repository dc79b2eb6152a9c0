package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class DuplicateOptionsTest {

  @Test
  void refusesTwoOptionsThatReadTheSame() {
    assertThat(
            new DuplicateOptions()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "Pay was cut",
                        "Bread was dear",
                        "Bread was dear.")))
        .hasSize(1);
  }

  @Test
  void passesDifferentOptions() {
    assertThat(
            new DuplicateOptions()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "Their wages were cut",
                        "Their bread was dear",
                        "Their mill was sold")))
        .isEmpty();
  }
}
