package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.source.LineRange;

class ExerciseFormTest {

  @Test
  void knowsTheHeadingOverQuestions() {
    assertThat(ExerciseForm.isHeading(block("Check your understanding"))).isTrue();
    assertThat(ExerciseForm.isHeading(block("Questions for discussion"))).isTrue();
    assertThat(ExerciseForm.isHeading(block("Questions of faith"))).isFalse();
  }

  @Test
  void knowsWhatAsksTheReader() {
    assertThat(ExerciseForm.asks(block("1. Why did the canal fail?"))).isTrue();
    assertThat(ExerciseForm.asks(block("Compare the two maps."))).isTrue();
    assertThat(ExerciseForm.asks(block("The canal failed in 1840."))).isFalse();
  }

  @Test
  void knowsAQuestionBehindItsOwnHeading() {
    assertThat(ExerciseForm.isLabelled(block("Think it over: Who gained more from the Act?")))
        .isTrue();
    assertThat(ExerciseForm.isLabelled(block("He put the question: who gained?"))).isFalse();
  }

  private static Block block(String text) {
    return new Block(new LineRange(1, 1), text, Block.Mark.NONE);
  }
}
