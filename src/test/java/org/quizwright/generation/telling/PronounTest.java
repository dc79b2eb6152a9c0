package org.quizwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PronounTest {

  private static String read(String text) {
    return Tellings.on(new HarbourTown(text).facts()).get(1).read().text();
  }

  @Test
  void namesThePersonOfTheSentenceBefore() {
    assertThat(read("Thomas Reed led the dockers. He demanded a new contract for dockers."))
        .isEqualTo("Thomas Reed demanded a new contract for dockers.");
  }

  @Test
  void staysInDoubtBetweenTwoPersons() {
    assertThat(read("Thomas Reed met John Stone. He demanded a new contract for dockers."))
        .startsWith("He ");
  }
}
