package org.quizwright.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigurativeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Lords killed the bill.",
        "The edict remained a dead letter.",
        "There was a price explosion in 1923.",
        "It was the opening shot of the revolution.",
        "He executed the order at once.",
        "The uproar died down."
      })
  void seesThroughManners(String sentence) {
    assertThat(Figurative.in(sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Danes killed the bishop.",
        "An explosion of gas wrecked the pit.",
        "The king was beheaded.",
        "Two men were shot."
      })
  void leavesDeedsAlone(String sentence) {
    assertThat(Figurative.in(sentence)).isEmpty();
  }
}
