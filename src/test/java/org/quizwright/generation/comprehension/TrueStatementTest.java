package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.TrueFalse;

class TrueStatementTest {

  @Test
  void movesTheDateAndSaysWhoseWordItIs() {
    MillCourse course = new MillCourse("The weavers of Lowford struck in 1842.");
    assertThat(new TrueStatement().write(course.facts()))
        .extracting(Draft::task)
        .containsExactly(
            new TrueFalse(
                "According to Mary Hill, in 1842 the weavers of Lowford struck.", true, ""));
  }

  @Test
  void namesWhoMakesADisputedStatement() {
    MillCourse course = new MillCourse("Weavers of Lowford struck in 1842.").contested("Weavers");
    assertThat(new TrueStatement().write(course.facts()))
        .extracting(draft -> draft.task().stem())
        .containsExactly("Mary Hill says that in 1842 weavers of Lowford struck.");
  }

  @Test
  void leavesASentenceAloneThatItCannotTurn() {
    MillCourse course = new MillCourse("The weavers of Lowford struck without a leader.");
    assertThat(new TrueStatement().write(course.facts())).isEmpty();
  }

  @Test
  void leavesADenialAlone() {
    MillCourse course = new MillCourse("The weavers of Lowford never struck in 1842.");
    assertThat(new TrueStatement().write(course.facts())).isEmpty();
  }

  @Test
  void leavesIllnessAlone() {
    MillCourse course = new MillCourse("The weavers of Lowford had cancer in 1842.");
    assertThat(new TrueStatement().write(course.facts())).isEmpty();
  }
}
