package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(NumberWord.of("twenty-odd")).isNegative();
    assertThat(NumberWord.of("forty-twelve")).isNegative();
  }

  @ParameterizedTest
  @ValueSource(strings = {"three", "sixteen", "forty", "forty-two"})
  void matchesWholeWordsFromTheLeastOn(String word) {
    assertThat(word).matches(NumberWord.pattern(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"two", "forty-odd men", "ninefold", "twenty-six-year-old"})
  void findsNoPartOfAnotherWord(String words) {
    assertThat(words).doesNotContainPattern(NumberWord.pattern(3));
  }
}
