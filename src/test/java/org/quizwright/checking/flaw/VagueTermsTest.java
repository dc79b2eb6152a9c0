package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class VagueTermsTest {

  @Test
  void catchesAVagueOption() {
    assertThat(
            new VagueTerms()
                .check(choice("How did the owners pay?", "Usually late", "In coin", "In flour")))
        .hasSize(1);
  }

  @Test
  void passesPlainOptions() {
    assertThat(
            new VagueTerms()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "Their wages were cut",
                        "Their bread was dear",
                        "Their mill was sold")))
        .isEmpty();
  }
}
