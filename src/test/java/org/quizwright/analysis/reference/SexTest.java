package org.quizwright.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SexTest {

  @Test
  void isToldByGivenNamesTitlesNounsAndPronouns() {
    assertThat(Sex.ofName("Anna Hale", "")).isEqualTo(Sex.FEMALE);
    assertThat(Sex.ofName("John Hale", "")).isEqualTo(Sex.MALE);
    assertThat(Sex.ofName("Hale", "They saw Mrs. ")).isEqualTo(Sex.FEMALE);
    assertThat(Sex.ofName("Hale", "They saw Sir ")).isEqualTo(Sex.MALE);
    assertThat(Sex.ofName("Hale", "They saw ")).isEqualTo(Sex.UNKNOWN);
    assertThat(Sex.ofName("Anna", "")).isEqualTo(Sex.FEMALE);
    assertThat(Sex.ofName("Queen Hale", "")).isEqualTo(Sex.FEMALE);
    assertThat(Sex.ofName("Marl", "the King, Lord ")).isEqualTo(Sex.MALE);
    assertThat(Sex.ofNoun("daughter")).isEqualTo(Sex.FEMALE);
    assertThat(Sex.ofNoun("king")).isEqualTo(Sex.MALE);
    assertThat(Sex.ofNoun("judge")).isEqualTo(Sex.UNKNOWN);
    assertThat(Sex.ofPronoun("Her")).isEqualTo(Sex.FEMALE);
    assertThat(Sex.ofPronoun("him")).isEqualTo(Sex.MALE);
  }

  @Test
  void suitsItselfAndTheUnknown() {
    assertThat(Sex.MALE.suits(Sex.UNKNOWN)).isTrue();
    assertThat(Sex.MALE.suits(Sex.MALE)).isTrue();
    assertThat(Sex.MALE.suits(Sex.FEMALE)).isFalse();
  }
}
