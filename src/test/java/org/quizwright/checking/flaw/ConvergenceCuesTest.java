package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class ConvergenceCuesTest {

  @Test
  void catchesAKeyThatSharesMost() {
    assertThat(
            new ConvergenceCues()
                .check(
                    choice(
                        "What did the weavers want?",
                        "Higher wages and shorter hours",
                        "Higher wages and cheap coal",
                        "Free bread and shorter hours",
                        "Clean water")))
        .hasSize(1);
  }

  @Test
  void passesWhereADistractorSharesAsMuch() {
    assertThat(
            new ConvergenceCues()
                .check(
                    choice(
                        "What did the weavers want?",
                        "Higher wages and shorter hours",
                        "Higher wages and longer hours",
                        "Free bread",
                        "Clean water")))
        .isEmpty();
  }
}
