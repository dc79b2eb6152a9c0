package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherWordsTest {

  @Test
  void knowsOneDeedByItsDoerAndAVerbOfItsKind() {
    assertThat(OtherWords.tell("Parliament met", "Parliament was called together")).isTrue();
    assertThat(OtherWords.tell("The jury cleared Hale", "Hale was acquitted")).isTrue();
  }

  @Test
  void keepsTwoDeedsOfOneDoerApart() {
    assertThat(OtherWords.tell("Hale was arrested", "Hale was sentenced")).isFalse();
  }

  @Test
  void keepsDeedsOfOneKindByTwoDoersApart() {
    assertThat(OtherWords.tell("Parliament met", "The dyers gathered")).isFalse();
  }
}
