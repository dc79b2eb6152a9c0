package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.telling.HarbourTown;
import org.quizwright.model.question.ShortAnswer;

class TurnOfPointTest {

  @Test
  void quotesTheStatementAndAsksForTheTurn() {
    HarbourTown town =
        new HarbourTown(
            "The loan was meant to build homes for sailors. But the money went to the shipowners.");
    assertThat(town.stems(new TurnOfPoint()))
        .containsExactly(
            "Ada Brook says: “The loan was meant to build homes for sailors.” What point does the text then set against this statement?");
  }

  @Test
  void leavesSentencesThatGoOnAlone() {
    HarbourTown town =
        new HarbourTown("The loan was meant to build homes for sailors. The money came in May.");
    assertThat(town.stems(new TurnOfPoint())).isEmpty();
  }

  @Test
  void creditsWhatGoesOnAboutTheSamePoint() {
    HarbourTown town =
        new HarbourTown(
            "Dockers earned the best wages in Saltby for many years. Yet the dockers lived in damp houses. They had no clean water.");
    assertThat(town.drafts(new TurnOfPoint()))
        .flatExtracting(draft -> ((ShortAnswer) draft.task()).elements().get(0).accepted())
        .containsExactly("They had no clean water.");
  }

  @Test
  void quotesNothingThatPointsBack() {
    HarbourTown town =
        new HarbourTown(
            "That is the whole complaint of the dockers about the bridge. But the bridge was not all they lost.");
    assertThat(town.stems(new TurnOfPoint())).isEmpty();
  }
}
