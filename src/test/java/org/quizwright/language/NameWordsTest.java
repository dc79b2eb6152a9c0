package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWordsTest {

  @Test
  void areAGivenNameOrASurname() {
    assertThat(NameWords.areIn("Then Marie’s brother left", "Marie Rowe")).isTrue();
    assertThat(NameWords.areIn("Then Rowe left", "Marie Rowe")).isTrue();
    assertThat(NameWords.areIn("Then Mariette left", "Marie Rowe")).isFalse();
  }

  @Test
  void areNoTitles() {
    assertThat(NameWords.areIn("The king met Lord Hale", "Lord Grey")).isFalse();
  }
}
