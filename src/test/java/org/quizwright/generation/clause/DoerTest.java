package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.telling.Doing;
import org.quizwright.generation.telling.HarbourTown;

class DoerTest {

  private static final String CHURCHILL =
      "Winston Churchill founded the new hospital of the port in 1931.";

  @Test
  void asksWhoDidIt() {
    assertThat(new HarbourTown(CHURCHILL).is("Winston Churchill", "a minister").stems(new Doer()))
        .containsExactly(
            "According to Ada Brook, who founded the new hospital of the port in 1931?");
  }

  @Test
  void asksNothingWithAnEmphaticVerb() {
    assertThat(
            new HarbourTown("Winston Churchill did found the new hospital of the port in 1931.")
                .is("Winston Churchill", "a minister")
                .stems(new Doer()))
        .isEmpty();
  }

  @Test
  void asksForNoBareName() {
    assertThat(new HarbourTown(CHURCHILL).stems(new Doer())).isEmpty();
  }

  @Test
  void asksForNoDeedThatChangesNothing() {
    assertThat(
            new HarbourTown("Winston Churchill walked to the new hospital of the port in 1931.")
                .is("Winston Churchill", "a minister")
                .stems(new Doer()))
        .isEmpty();
  }

  @Test
  void asksNothingBesideTheTheme() {
    assertThat(
            new HarbourTown("Winston Churchill founded the church of the village in 1931.")
                .is("Winston Churchill", "a minister")
                .stems(new Doer()))
        .isEmpty();
  }

  @Test
  void asksForNoBodyWhereTheNameIsNotOneOf() {
    assertThat(new Doing("La Trobe", "ORGANIZATION", "need", "needed ships").isBody()).isFalse();
    assertThat(new Doing("the House of Commons", "ORGANIZATION", "reject", "x").isBody()).isTrue();
  }
}
