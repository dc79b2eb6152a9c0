package org.quizwright.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GivenNamesTest {

  @Test
  void readsAFullNameByItsFirstWord() {
    assertThat(GivenNames.isWomans("Mary Hale")).isTrue();
    assertThat(GivenNames.isMans("Mary Hale")).isFalse();
    assertThat(GivenNames.isMans("John Hale")).isTrue();
    assertThat(GivenNames.isMans("Jean-Paul Hale")).isTrue();
    assertThat(GivenNames.isWomans("Anne-Marie Hale")).isTrue();
    assertThat(GivenNames.isWomans("Marie-Claude Hale")).isTrue();
    assertThat(GivenNames.isMans("Jean-Marie Hale")).isTrue();
  }

  @Test
  void leavesASingleWordOpenThatMayBeASurname() {
    assertThat(GivenNames.isWomans("Mary")).isFalse();
    assertThat(GivenNames.isGivenAlone("Mary", true)).isTrue();
    assertThat(GivenNames.isGivenAlone("Mary", false)).isFalse();
  }
}
