package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmphasisTest {

  @Test
  void putsAnInvertedVerbIntoThePast() {
    assertThat(Emphasis.removed(Dated.parse("Only in 1872 did the weavers found a union.")))
        .contains("In 1872 the weavers founded a union.");
  }

  @Test
  void putsAStressedVerbIntoThePast() {
    assertThat(Emphasis.removed(Dated.parse("In 1920 the plague did reach the island.")))
        .contains("In 1920 the plague reached the island.");
  }

  @Test
  void leavesDenialsAndQuestionsAsTheyAre() {
    assertThat(Emphasis.removed(Dated.parse("In 1920 the plague did not reach the island.")))
        .isEmpty();
    assertThat(Emphasis.removed(Dated.parse("Why did the weavers strike in 1872?"))).isEmpty();
  }
}
