package org.quizwright.rendering.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void countsMarksInBritain() {
    assertThat(new Wording(false).marks(1)).isEqualTo("1 mark");
    assertThat(new Wording(false).marks(2)).isEqualTo("2 marks");
  }

  @Test
  void countsPointsInAmerica() {
    assertThat(new Wording(true).marks(1)).isEqualTo("1 point");
    assertThat(new Wording(true).marks(3)).isEqualTo("3 points");
  }
}
