package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrongNameTest {

  private static final String DEED = "The Quarry Workers’ Union opened a school for boys in 1931.";
  private static final String BANK =
      "The World Bank sent a report to London. The World Bank paid the teachers.";

  @Test
  void takesABodyOfTheSameKind() {
    QuarryTown town =
        new QuarryTown(
            "The World Bank financed a new bridge across the river in 1931.",
            "The International Monetary Fund sent a clerk to London. The International Monetary Fund"
                + " lent him a horse.");
    assertThat(town.stems(new WrongName()))
        .anyMatch(stem -> stem.contains("International Monetary Fund"));
  }

  @Test
  void takesNoBankForAUnion() {
    assertThat(new QuarryTown(DEED, BANK).stems(new WrongName()))
        .noneMatch(stem -> stem.contains("World Bank opened"));
  }

  @Test
  void takesNobodyWhoIsNamedBesideTheDeed() {
    QuarryTown town =
        new QuarryTown(
            "The World Bank financed a new bridge across the river in 1931. The International"
                + " Monetary Fund helped. The International Monetary Fund lent a horse.");
    assertThat(town.stems(new WrongName())).isEmpty();
  }
}
