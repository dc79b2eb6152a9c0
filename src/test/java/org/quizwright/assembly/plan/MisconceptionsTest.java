package org.quizwright.assembly.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.assembly.HarbourBank;

class MisconceptionsTest {

  @Test
  void putsAFalseStatementRight() {
    assertThat(Misconceptions.of(PlannedSheet.of(HarbourBank.falseStatement())))
        .containsExactly(
            "Question 1: taking for true: “Agnes Rowe asked the board for the old wage.” Rather:"
                + " Agnes Rowe asked for safe cranes and hiring by the week.");
  }

  @Test
  void saysWhyADistractorTempts() {
    assertThat(Misconceptions.of(PlannedSheet.of(HarbourBank.choice())))
        .singleElement()
        .asString()
        .contains("choosing “The board cut the day rate.”", "That was in autumn 1920.");
  }

  @Test
  void warnsOfTheOrderOfTellingOnlyWhereItIsNotThatOfEvents() {
    assertThat(Misconceptions.of(PlannedSheet.of(HarbourBank.ordering()))).isEmpty();
    assertThat(Misconceptions.of(PlannedSheet.of(PlannedSheet.toldBackwards())))
        .singleElement()
        .asString()
        .contains("“Weekly hiring begins” came before “The crane drivers stop work”");
  }

  @Test
  void tellsWhatAComparisonDoesNotConfirm() {
    assertThat(Misconceptions.of(PlannedSheet.of(HarbourBank.comparison())))
        .singleElement()
        .asString()
        .contains("only one of the two says");
  }
}
