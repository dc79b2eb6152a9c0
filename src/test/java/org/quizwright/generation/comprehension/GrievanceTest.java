package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrievanceTest {

  @Test
  void hearsAComplaint() {
    assertThat(Grievance.isIn("You can’t even get a bar of soap.")).isTrue();
  }

  @Test
  void hearsNoneInAPlainReport() {
    assertThat(Grievance.isIn("We met on the green in May.")).isFalse();
  }
}
