package org.quizwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {

  @Test
  void passesAPlainQuestion() {
    assertThat(Stems.fit("According to Ada Brook, why did so many dockers leave the port in 1931?"))
        .isTrue();
    assertThat(Stems.fit("According to Ada Brook, what did the council order in May 1931?"))
        .isTrue();
  }

  @Test
  void refusesASeamThatDidNotClose() {
    assertThat(Stems.fit("According to Ada Brook, what did the council order in the port of?"))
        .isFalse();
  }

  @Test
  void refusesAWeekdayWithoutADate() {
    assertThat(Stems.fit("According to Ada Brook, what did the council order on Wednesday?"))
        .isFalse();
  }

  @Test
  void refusesAStemThatSaysTooLittle() {
    assertThat(Stems.fit("According to Ada Brook, what did it then do there?")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "According to Ada Brook, on what condition did the council do so in 1931?",
        "According to Ada Brook, who put a scheme of the kind to the council in 1931?",
        "According to Ada Brook, who had already opened the new harbour in 1931?",
        "According to Ada Brook, who opened the new harbour in the same year?",
        "According to Ada Brook, who opened the new harbour at the end of that month?",
        "According to Ada Brook, who opened the new harbour the next morning?",
        "According to Ada Brook, who opened the new harbour two years later?"
      })
  void refusesWordsThatPointBack(String stem) {
    assertThat(Stems.fit(stem)).isFalse();
  }

  @Test
  void takesWordsWhoseOtherEndItHolds() {
    assertThat(
            Stems.fit("According to Ada Brook, who built ships of the kind that the port needed?"))
        .isTrue();
  }

  @Test
  void refusesADayWithoutItsMonth() {
    assertThat(Stems.fit("According to Ada Brook, what did the council order on the 26th?"))
        .isFalse();
    assertThat(Stems.fit("According to Ada Brook, what did the council order on the 26th of May?"))
        .isTrue();
  }
}
