package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.TrueFalse;

class SwappedYearTest {

  @Test
  void takesAnotherYearOfTheSameSource() {
    MillCourse course =
        new MillCourse("The weavers of Lowford struck in 1842.", "Nobody came in 1845.");
    assertThat(new SwappedYear().write(course.facts()))
        .extracting(Draft::task)
        .contains(
            new TrueFalse(
                "According to Mary Hill, the weavers of Lowford struck in 1845.",
                false,
                "According to Mary Hill, the weavers of Lowford struck in 1842."));
  }

  @Test
  void takesNoYearFromAnotherAge() {
    MillCourse course =
        new MillCourse("The weavers of Lowford struck in 1842.", "Nobody came in 1799.");
    assertThat(new SwappedYear().write(course.facts())).isEmpty();
  }

  @Test
  void leavesAYearAloneThatNamesAnEvent() {
    MillCourse course =
        new MillCourse(
            "The weavers of Lowford struck against the law of 1842.", "Nobody came in 1845.");
    assertThat(new SwappedYear().write(course.facts())).isEmpty();
  }
}
