package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReversedRolesTest {

  @Test
  void letsDoerAndReceiverChangePlaces() {
    QuarryTown town =
        new QuarryTown(
            "In May 1931 Thomas Reed sued Henry Walker for the wages of the quarrymen.",
            "In the spring Reed and Walker met again.");
    assertThat(town.stems(new ReversedRoles()))
        .anyMatch(stem -> stem.contains("Henry Walker sued Thomas Reed"));
  }

  @Test
  void reversesNothingThatTwoDoToEachOther() {
    QuarryTown town =
        new QuarryTown("In May 1931 Thomas Reed met Henry Walker at the gate of the quarry.");
    assertThat(town.stems(new ReversedRoles())).isEmpty();
  }
}
