package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrongNumberTest {

  @Test
  void takesAnotherYearOfTheText() {
    QuarryTown town =
        new QuarryTown(
            "The county council closed the slate road in 1931.",
            "Many quarrymen moved to the coast in 1934.");
    assertThat(town.stems(new WrongNumber()))
        .anyMatch(stem -> stem.contains("road in 1934") || stem.contains("council in 1934"));
  }

  @Test
  void takesNoYearFromAnotherAge() {
    QuarryTown town =
        new QuarryTown(
            "The county council closed the slate road in 1931.",
            "Many monks moved to the coast in 1502.");
    assertThat(town.stems(new WrongNumber())).isEmpty();
  }

  @Test
  void takesAFigureOfLikeSize() {
    QuarryTown town =
        new QuarryTown(
            "The Torbeck quarries employed 4,000 men in the north of the county.",
            "The harbour gave work to 9,000 men from the coast.");
    assertThat(town.stems(new WrongNumber())).anyMatch(stem -> stem.contains("9,000 men in"));
  }
}
