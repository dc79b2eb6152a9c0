package org.quizwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DefiniteTest {

  private static final String TEXT =
      "In May 1931, sailors and clerks founded the DWU. The first congress of the union was"
          + " financed by the coal ministry.";

  @Test
  void namesTheUnionThatThePassageHasNamed() {
    assertThat(read(new HarbourTown(TEXT).explains("DWU", "Dock Workers’ Union")))
        .isEqualTo("The first congress of the DWU was financed by the coal ministry.");
  }

  @Test
  void leavesANameOfAnotherKindAlone() {
    assertThat(read(new HarbourTown(TEXT).explains("DWU", "Party of the Dockers’ Union")))
        .isEqualTo("The first congress of the union was financed by the coal ministry.");
  }

  @Test
  void leavesANameAloneThatNothingExplains() {
    assertThat(read(new HarbourTown(TEXT)))
        .isEqualTo("The first congress of the union was financed by the coal ministry.");
  }

  private static String read(HarbourTown town) {
    return Tellings.on(town.facts()).get(1).read().text();
  }
}
