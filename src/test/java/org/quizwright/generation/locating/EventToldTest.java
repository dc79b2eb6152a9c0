package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventToldTest {

  @Test
  void tellsAnEventWithItsYear() {
    QuarryTown town =
        new QuarryTown(
            "In 1931, after a winter of quarrels, the county council shut the slate quarry at Torbeck.");
    assertThat(town.statements())
        .contains("The county council shut the slate quarry at Torbeck in 1931.");
  }

  @Test
  void leavesOutWhatNoYearIsGivenFor() {
    QuarryTown town = new QuarryTown("The county council shut the slate quarry at Torbeck.");
    assertThat(town.statements()).noneMatch(text -> text.contains(" in 19"));
  }
}
