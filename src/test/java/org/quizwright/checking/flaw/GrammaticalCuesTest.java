package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class GrammaticalCuesTest {

  @Test
  void catchesAStemThatEndsInAnArticle() {
    assertThat(
            new GrammaticalCues()
                .check(choice("The weavers were led by an", "elder", "priest", "mayor")))
        .hasSize(1);
  }

  @Test
  void catchesAKeyThatAloneBeginsWithBecause() {
    assertThat(
            new GrammaticalCues()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "Because pay was cut",
                        "Bread was dear",
                        "Fever came")))
        .hasSize(1);
  }

  @Test
  void catchesAnOddFullStop() {
    assertThat(
            new GrammaticalCues()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "Pay was cut.",
                        "Bread was dear",
                        "Fever came")))
        .hasSize(1);
  }

  @Test
  void passesOptionsOfOneForm() {
    assertThat(
            new GrammaticalCues()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "Their wages were cut",
                        "Their bread was dear",
                        "Their mill was sold")))
        .isEmpty();
  }
}
