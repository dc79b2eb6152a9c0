package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberWordTest {

  @Test
  void readsNumbersBelowAHundred() {
    assertThat(NumberWord.of("seven")).isEqualTo(7);
    assertThat(NumberWord.of("forty")).isEqualTo(40);
    assertThat(NumberWord.of("forty-two")).isEqualTo(42);
  }

  @Test
  void tellsOtherWordsApart() {
    assertThat(NumberWord.of("several")).isNegative();
    assertThat(NumberWord.of("well-known")).isNegative();
  }
}
