package org.quizwright.generation.comparison.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelAnswerTest {

  private static final String TWENTY = "word ".repeat(19) + "word.";

  @Test
  void isAParagraphLong() {
    assertThat(ModelAnswer.fits((TWENTY + " ").repeat(2))).isFalse();
    assertThat(ModelAnswer.fits((TWENTY + " ").repeat(4))).isTrue();
    assertThat(ModelAnswer.fits((TWENTY + " ").repeat(7))).isFalse();
  }
}
