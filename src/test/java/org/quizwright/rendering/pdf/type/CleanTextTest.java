package org.quizwright.rendering.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void composesAccents() {
    assertThat(clean("e\u0301 c\u030C")).isEqualTo("é č");
  }

  @Test
  void keepsCyrillicAndEasternEuropeanLetters() {
    assertThat(clean("Мария Skłodowska, Łódź")).isEqualTo("Мария Skłodowska, Łódź");
  }

  @Test
  void turnsLineBreaksAndTabsIntoSpaces() {
    assertThat(clean("a\nb\tc")).isEqualTo("a b c");
  }

  @Test
  void dropsWhatNobodySees() {
    assertThat(clean("co\u00ADop\u200Berate\u0007")).isEqualTo("cooperate");
  }

  @Test
  void keepsSpacesThatHoldWordsTogether() {
    assertThat(clean("6\u00A0km 7\u202Fkm")).isEqualTo("6\u00A0km 7\u00A0km");
  }

  @Test
  void showsThatSomethingIsMissing() {
    assertThat(clean("漢 😀")).doesNotContain("漢").hasSize(3);
  }

  private static String clean(String text) {
    return CleanText.of(text, Face.LATO_REGULAR);
  }
}
