package org.quizwright.generation.comparison.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comparison.PlainGrammar;

class OpeningCheckTest {

  private final OpeningCheck check = new OpeningCheck(new PlainGrammar());

  @Test
  void passesASentenceThatNamesWhatItSpeaksOf() {
    assertThat(check.standsAlone("The weavers of the town went hungry.")).isTrue();
    assertThat(check.standsAlone("I was one of the founders.")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "However, the weavers went hungry.",
        "But the weavers went hungry.",
        "They went hungry.",
        "Nobody called him.",
        "This was the end of the strike.",
        "While very dark, the picture fits the town.",
        "Although harsh, the weavers bore it.",
        "As a result, the weavers went hungry.",
        "The weavers also demanded bread.",
        "One of the sharpest examples is the mill.",
        "When it was over, the weavers went home."
      })
  void catchesASentenceThatLeansOnTheOneBefore(String sentence) {
    assertThat(check.standsAlone(sentence)).isFalse();
  }
}
