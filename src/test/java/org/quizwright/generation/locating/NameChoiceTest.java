package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameChoiceTest {

  private static final String DEED =
      "The World Bank financed a new bridge across the river in 1931.";
  private static final String NATIONAL =
      "The National Bank sent a clerk to London. The National Bank lent him a horse.";
  private static final String SAVINGS =
      "The Savings Bank closed at noon. The Savings Bank had thick walls.";

  @Test
  void asksWhichBodyDidSomething() {
    assertThat(new QuarryTown(DEED, NATIONAL, SAVINGS).stems(new NameChoice()))
        .contains(
            "According to Ivy Marsh, which body financed a new bridge across the river in 1931?");
  }

  @Test
  void offersNobodyWhoDidTheLike() {
    String like = SAVINGS + " The Savings Bank financed a ferry.";
    assertThat(new QuarryTown(DEED, NATIONAL, like).stems(new NameChoice()))
        .noneMatch(stem -> stem.contains("bridge"));
  }
}
