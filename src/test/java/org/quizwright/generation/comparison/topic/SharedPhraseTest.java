package org.quizwright.generation.comparison.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedPhraseTest {

  @Test
  void findsTheLongestPhraseThatBothTextsHave() {
    assertThat(
            SharedPhrase.endingWith(
                List.of("union"), "Our old weavers’ union met.", "The old weavers’ union fell."))
        .hasValue("old weavers’ union");
  }

  @Test
  void writesSmallWhatOneTextWritesSmall() {
    assertThat(
            SharedPhrase.endingWith(
                List.of("union"), "The Weavers’ Union met.", "a ‘weavers’ union fell"))
        .hasValue("weavers’ union");
  }

  @Test
  void stopsAtALittleWord() {
    assertThat(SharedPhrase.endingWith(List.of("mill"), "all of the mills", "all of the mills"))
        .hasValue("mills");
  }

  @Test
  void findsNothingThatOnlyOneTextHas() {
    assertThat(SharedPhrase.endingWith(List.of("union"), "the union", "the league")).isEmpty();
  }
}
