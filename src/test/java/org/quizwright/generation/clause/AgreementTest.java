package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void asksWhatSomebodyAgreedToDo() {
    HarbourTown town =
        new HarbourTown("In May 1931, the council agreed to pay the dockers in full.");
    assertThat(town.stems(new Agreement()))
        .containsExactly("According to Ada Brook, what did the council agree to do in May 1931?");
  }

  @Test
  void leavesOtherVerbsAlone() {
    HarbourTown town = new HarbourTown("In May 1931, the council paid the dockers in full.");
    assertThat(town.stems(new Agreement())).isEmpty();
  }
}
