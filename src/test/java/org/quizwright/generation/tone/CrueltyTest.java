package org.quizwright.generation.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrueltyTest {

  @Test
  void seesDeathInAnyForm() {
    assertThat(Cruelty.isIn("In the winter many weavers died.")).isTrue();
    assertThat(Cruelty.isIn("The town remembers the Assassination of its mayor.")).isTrue();
  }

  @Test
  void leavesAnInjuriousWordInsideAnotherAlone() {
    assertThat(Cruelty.isIn("The owners skilled at trade met in Lowford.")).isFalse();
  }
}
