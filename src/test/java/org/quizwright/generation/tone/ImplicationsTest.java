package org.quizwright.generation.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImplicationsTest {

  @Test
  void knowsAWordInAnyForm() {
    assertThat(Implications.of("Tyrants")).contains("somebody rules cruelly and without consent");
  }

  @Test
  void knowsNothingOfAPlainWord() {
    assertThat(Implications.of("weaver")).isEmpty();
  }
}
