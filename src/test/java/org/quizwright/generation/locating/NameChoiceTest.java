package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameChoiceTest {

  private static final String DEED =
      "The World Bank financed a new bridge across the river in 1931.";
  private static final String NATIONAL =
      "The International Monetary Fund sent a clerk to London. The International Monetary Fund"
          + " lent him a horse.";
  private static final String SAVINGS =
      "The Royal Treasury sent tents. The Royal Treasury left at noon.";

  @Test
  void asksWhichBodyDidSomething() {
    assertThat(new QuarryTown(DEED, NATIONAL, SAVINGS).stems(new NameChoice()))
        .contains(
            "According to Ivy Marsh, which body financed a new bridge across the river in 1931?");
  }

  @Test
  void offersNobodyWhoDidTheLike() {
    String like = SAVINGS + " The Royal Treasury financed a ferry.";
    assertThat(new QuarryTown(DEED, NATIONAL, like).stems(new NameChoice()))
        .noneMatch(stem -> stem.contains("bridge"));
  }

  @Test
  void offersNoBodyOfAnotherKind() {
    String unions = "The Slate Union sent tents. The Slate Union left at noon.";
    assertThat(new QuarryTown(DEED, NATIONAL, unions).stems(new NameChoice()))
        .noneMatch(stem -> stem.contains("bridge"));
  }

  @Test
  void offersNobodyWhomNoPassageBesideNames() {
    assertThat(new QuarryTown(DEED, "The town slept.", NATIONAL, SAVINGS).stems(new NameChoice()))
        .noneMatch(stem -> stem.contains("bridge"));
  }
}
