package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.comprehension.MillCourse;

class UnsourcedTest {

  private static final String FIGURE = "The mills of Lowford employed 9,000 weavers in 1842.";
  private static final String ANOTHER = "The mills of Marl employed 7,000 weavers in 1842.";

  @Test
  void findsOneStatementAParagraph() {
    MillCourse course = new MillCourse(FIGURE + " " + ANOTHER);
    course.counting(9000, "9,000", MillCourse.ref(1, 1));
    course.counting(7000, "7,000", MillCourse.ref(1, 2));
    assertThat(Unsourced.in(course.facts())).extracting(Line::text).containsExactly(FIGURE);
  }

  @Test
  void findsNoneWhereSomebodyKeptATally() {
    MillCourse course = new MillCourse(FIGURE + " The mayor kept a tally of weavers and looms.");
    course.counting(9000, "9,000", MillCourse.ref(1, 1));
    assertThat(Unsourced.in(course.facts())).isEmpty();
  }

  @Test
  void leavesAFigureAloneWhoseTimeOnlyTheSentenceBeforeTells() {
    MillCourse course =
        new MillCourse("By the end of the month 20,000 weavers of Lowford were out.");
    course.counting(20000, "20,000", MillCourse.ref(1, 1));
    assertThat(Unsourced.in(course.facts())).isEmpty();
  }

  @Test
  void leavesAFigureAloneThatTheSentenceTakesFromSomebody() {
    MillCourse course = new MillCourse("The guild had it at 9,000 weavers with those of Marl.");
    course.counting(9000, "9,000", MillCourse.ref(1, 1));
    assertThat(Unsourced.in(course.facts())).isEmpty();
  }
}
