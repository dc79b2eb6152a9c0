package org.quizwright.rendering.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
  void keepsAnAccentThatHasNoLetterOfItsOwn() {
    assertThat(clean("Кузба\u0301сс")).isEqualTo("Кузба\u0301сс");
  }

  @Test
  void partsWordsThatAnyKindOfLineEndParts() {
    assertThat(clean("a\u2028b\u2029c\u0085d\u000Be")).isEqualTo("a b c d e");
  }

  @Test
  void writesRareHyphensAsTheCommonOne() {
    assertThat(CleanText.of("coal\u2010fired, AFL\u2011CIO", Face.OPEN_SANS_BOLD))
        .isEqualTo("coal-fired, AFL-CIO");
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void showsWhereALetterIsMissing(Face face) {
    String shown = CleanText.of("漢 😀 שלום 5\uFE0F", face);
    String mark = shown.substring(0, 1);
    assertThat(shown).isEqualTo(mark + " " + mark + " " + mark.repeat(4) + " 5");
    assertThat(mark).isIn("\u25A1", "\uFFFD");
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void everyFaceShowsTheLettersOfEasternEurope(Face face) {
    String letters = "ł é č ў і Ł É Č Ў І ё ъ ґ ș ő ž – — “ ” ‘ ’ … · £ €";
    assertThat(CleanText.of(letters, face)).isEqualTo(letters);
  }

  private static String clean(String text) {
    return CleanText.of(text, Face.LATO_REGULAR);
  }
}
