package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedBodiesTest {

  @Test
  void findsBodiesByTheWordTheirNamesEndIn() {
    assertThat(
            NamedBodies.in("The Harbour Board met the Hull Dock Company and a board of its own."))
        .containsExactly("Harbour Board", "Hull Dock Company");
  }

  @Test
  void knowsWhichBodiesInquire() {
    assertThat(NamedBodies.inquires("commission")).isTrue();
    assertThat(NamedBodies.inquires("company")).isFalse();
  }
}
