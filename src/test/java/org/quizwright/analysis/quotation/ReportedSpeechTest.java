package org.quizwright.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;

class ReportedSpeechTest {

  @Test
  void isANamedPersons() {
    assertThat(
            ReportedSpeech.speaker(
                Texts.LANGUAGE.parse("John Kay claimed that the mill had closed in May.")))
        .contains("John Kay");
  }

  @Test
  void isNobodysWhereNothingIsSaid() {
    assertThat(ReportedSpeech.speaker(Texts.LANGUAGE.parse("John Kay closed the mill in May.")))
        .isEmpty();
  }

  @Test
  void isNobodysWhereSomethingIsOrdered() {
    assertThat(
            ReportedSpeech.speaker(
                Texts.LANGUAGE.parse("John Kay ordered that the mill should close in May.")))
        .isEmpty();
  }
}
