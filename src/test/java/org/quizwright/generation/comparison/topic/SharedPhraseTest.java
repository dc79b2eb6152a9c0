package org.quizwright.generation.comparison.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedPhraseTest {

  private static Optional<String> endingWith(List<String> heads, String one, String other) {
    return SharedPhrase.endingWith(heads, SharedPhrase.words(one), SharedPhrase.words(other));
  }

  @Test
  void findsTheLongestPhraseThatBothTextsHave() {
    assertThat(
            endingWith(
                List.of("union"), "Our old weavers’ union met.", "The old weavers’ union fell."))
        .hasValue("old weavers’ union");
  }

  @Test
  void writesSmallWhatOneTextWritesSmall() {
    assertThat(endingWith(List.of("union"), "The Weavers’ Union met.", "a ‘weavers’ union fell"))
        .hasValue("weavers’ union");
  }

  @Test
  void stopsAtALittleWord() {
    assertThat(endingWith(List.of("mill"), "all of the mills", "all of the mills"))
        .hasValue("mills");
  }

  @Test
  void findsNothingThatOnlyOneTextHas() {
    assertThat(endingWith(List.of("union"), "the union", "the league")).isEmpty();
  }
}
