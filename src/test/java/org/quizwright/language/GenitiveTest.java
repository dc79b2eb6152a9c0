package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenitiveTest {

  @Test
  void addsNoSecondSibilant() {
    assertThat(Genitive.of("Ann Rowe")).isEqualTo("Ann Rowe’s");
    assertThat(Genitive.of("James")).isEqualTo("James’");
  }
}
