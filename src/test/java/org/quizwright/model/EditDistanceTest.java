package org.quizwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {

  @Test
  void countsLettersChangedAddedAndDropped() {
    assertThat(EditDistance.between("kitten", "sitting")).isEqualTo(3);
    assertThat(EditDistance.between("", "ab")).isEqualTo(2);
    assertThat(EditDistance.between("same", "same")).isZero();
  }
}
