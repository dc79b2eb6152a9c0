package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.TrueFalse;

class OppositeTest {

  @Test
  void turnsOneWordRoundAndCorrectsItInFull() {
    QuarryTown town = new QuarryTown("The wages of the quarrymen fell in the summer of 1931.");
    assertThat(town.drafts(new Opposite()))
        .extracting(Draft::task)
        .contains(
            new TrueFalse(
                "Ivy Marsh writes that the wages of the quarrymen rose in the summer of 1931.",
                false,
                "Ivy Marsh writes that the wages of the quarrymen fell in the summer of 1931."));
  }

  @Test
  void turnsNothingBetweenTwoNumbers() {
    QuarryTown town =
        new QuarryTown("The output of the quarries fell from 900 tons to 400 tons of slate.");
    assertThat(town.stems(new Opposite())).isEmpty();
  }

  @Test
  void turnsNothingWhereTwoWordsCouldBeTurned() {
    QuarryTown town =
        new QuarryTown("The wages of the quarrymen fell and the highest prices rose in 1931.");
    assertThat(town.stems(new Opposite())).noneMatch(stem -> stem.contains("lowest"));
  }
}
