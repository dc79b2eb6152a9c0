package org.quizwright.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTest {

  @Test
  void passOverSmallWords() {
    assertThat(Initials.matches("NUW", "National Union of Weavers")).isTrue();
    assertThat(Initials.matches("PIER", "Partners in Early Railways")).isTrue();
  }

  @Test
  void mustAgree() {
    assertThat(Initials.matches("NUT", "National Union of Weavers")).isFalse();
  }
}
