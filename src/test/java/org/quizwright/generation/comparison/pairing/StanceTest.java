package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StanceTest {

  @Test
  void isShownByAReasonAPurposeOrAVerdict() {
    assertThat(Stance.shows("The mill closed because the owner had no cotton")).isTrue();
    assertThat(Stance.shows("The mill closed in order to punish the town")).isTrue();
    assertThat(Stance.shows("The owner was a cruel man")).isTrue();
    assertThat(Stance.shows("The mill closed in March")).isFalse();
  }
}
