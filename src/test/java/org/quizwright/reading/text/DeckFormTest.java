package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeckFormTest {

  @Test
  void readsTheAuthorAtTheEnd() {
    assertThat(DeckForm.author("The road was bad and the mill was worse, writes Ann van Hill."))
        .contains("Ann van Hill");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The road was bad, says the mayor",
        "The road was bad, says Lowton",
        "Ann Hill says the road was bad"
      })
  void readsNoAuthorWhereNoneIsNamedThere(String line) {
    assertThat(DeckForm.author(line)).isEmpty();
  }
}
