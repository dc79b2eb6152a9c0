package org.quizwright.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;

class WhoWasAskedTest {

  @Test
  void namesThoseWhoWereAsked() {
    assertThat(
            WhoWasAsked.in(
                Texts.LANGUAGE.parse("The mayor asked the rebels what they wanted."), Pronoun.THEY))
        .map(Speaker::name)
        .contains("the rebels");
  }

  @Test
  void namesNobodyWhomThePronounDoesNotFit() {
    assertThat(
            WhoWasAsked.in(
                Texts.LANGUAGE.parse("The mayor asked the rebels what they wanted."), Pronoun.SHE))
        .isEmpty();
  }
}
