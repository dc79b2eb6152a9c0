package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.telling.Doing;
import org.quizwright.generation.telling.HarbourTown;

class DoerTest {

  @Test
  void asksWhoDidIt() {
    assertThat(
            new HarbourTown("Winston Churchill opened the new hospital of the port in 1931.")
                .stems(new Doer()))
        .containsExactly(
            "According to Ada Brook, who opened the new hospital of the port in 1931?");
  }

  @Test
  void asksNothingBesideTheTheme() {
    assertThat(
            new HarbourTown("Winston Churchill painted the church of the village in 1931.")
                .stems(new Doer()))
        .isEmpty();
  }

  @Test
  void asksForNoBodyWhereTheNameIsNotOneOf() {
    assertThat(new Doing("La Trobe", "ORGANIZATION", "need", "needed ships").isBody()).isFalse();
    assertThat(new Doing("the House of Commons", "ORGANIZATION", "reject", "x").isBody()).isTrue();
  }
}
