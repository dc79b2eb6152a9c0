package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.TrueFalse;

class SwappedFigureTest {

  @Test
  void swapsInAnotherFigureOfTheSameKind() {
    MillCourse course =
        new MillCourse(
            "In 1842 the owners paid 40 weavers.", "The parish of Lowford had 90 weavers in 1841.");
    course.figure(40, "", "", "40", MillCourse.ref(1, 1));
    course.figure(90, "", "", "90", MillCourse.ref(2, 1));
    assertThat(new SwappedFigure().write(course.facts()))
        .extracting(Draft::task)
        .contains(
            new TrueFalse(
                "According to Mary Hill, the parish of Lowford had 40 weavers in 1841.",
                false,
                "According to Mary Hill, the parish of Lowford had 90 weavers in 1841."));
  }

  @Test
  void needsAnotherFigure() {
    MillCourse course = new MillCourse("The parish of Lowford had 90 weavers in 1841.");
    course.figure(90, "", "", "90", MillCourse.ref(1, 1));
    assertThat(new SwappedFigure().write(course.facts())).isEmpty();
  }
}
