package org.quizwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTest {

  @Test
  void passesAPlainQuestion() {
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

  @Test
  void refusesADayWithoutItsMonth() {
    assertThat(Stems.fit("According to Ada Brook, what did the council order on the 26th?"))
        .isFalse();
    assertThat(Stems.fit("According to Ada Brook, what did the council order on the 26th of May?"))
        .isTrue();
  }
}
