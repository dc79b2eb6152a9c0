package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.ShortAnswer;

class StatedResultTest {

  @Test
  void asksForTheResultThatTheNextSentenceNames() {
    MillCourse course =
        new MillCourse(
            "In 1842 the owners of Lowford cut wages. As a result, bread ran short in every house.");
    assertThat(new StatedResult().write(course.facts()))
        .singleElement()
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .isEqualTo("Bread ran short in every house.");
  }

  @Test
  void asksForTheFirstResultOnlyWhereTheTextGoesOn() {
    MillCourse course =
        new MillCourse(
            "In 1842 the owners of Lowford cut wages. As a result, bread ran short in every house. Many left.");
    assertThat(new StatedResult().write(course.facts()))
        .singleElement()
        .extracting(draft -> draft.task().stem())
        .asString()
        .endsWith("What is the first result that the text names?");
  }
}
