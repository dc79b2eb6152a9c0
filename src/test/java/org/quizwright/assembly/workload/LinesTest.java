package org.quizwright.assembly.workload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.assembly.HarbourBank;

class LinesTest {

  @Test
  void anAnswerInWordsTakesMoreThanALineForEachMark() {
    assertThat(Lines.of(HarbourBank.open()))
        .isGreaterThan(HarbourBank.open().card().points() + 1.0);
  }

  @Test
  void optionsTakeALineEach() {
    assertThat(Lines.of(HarbourBank.choice())).isBetween(5.0, 8.0);
  }
}
