package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.generation.comparison.pairing.Figures.figure;

import org.junit.jupiter.api.Test;

class FigureConflictTest {

  @Test
  void seesTwoValuesForOneThingAtOneTime() {
    assertThat(
            FigureConflict.haveOneReferent(
                figure(40, "weavers on strike", "1844"), figure(90, "weavers on strike", "1844")))
        .isTrue();
  }

  @Test
  void takesTheSameThingInTwoYearsForTwoFacts() {
    assertThat(
            FigureConflict.haveOneReferent(
                figure(40, "weavers on strike", "1844"), figure(90, "weavers on strike", "1845")))
        .isFalse();
  }

  @Test
  void takesTwoLendersForTwoFacts() {
    assertThat(
            FigureConflict.haveOneReferent(
                figure(40, "loan of the Northbank", "1844"),
                figure(90, "loan of the Southbank", "1844")))
        .isFalse();
  }

  @Test
  void makesNothingOfAnUndatedFigure() {
    assertThat(
            FigureConflict.haveOneReferent(
                figure(40, "weavers on strike", null), figure(90, "weavers on strike", null)))
        .isFalse();
  }
}
