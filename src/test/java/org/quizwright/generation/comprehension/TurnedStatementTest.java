package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.TrueFalse;

class TurnedStatementTest {

  @Test
  void turnsTheOneWordOfDirection() {
    MillCourse course = new MillCourse("Bread prices in Lowford rose in 1842.");
    assertThat(new TurnedStatement().write(course.facts()))
        .singleElement()
        .extracting(Draft::task)
        .isEqualTo(
            new TrueFalse(
                "According to Mary Hill, bread prices in Lowford fell in 1842.",
                false,
                "According to Mary Hill, bread prices in Lowford rose in 1842."));
  }

  @Test
  void leavesTwoDirectionsAlone() {
    MillCourse course =
        new MillCourse("Higher prices in Lowford meant that more bread rose there.");
    assertThat(new TurnedStatement().write(course.facts())).isEmpty();
  }
}
