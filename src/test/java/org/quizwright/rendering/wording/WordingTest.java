package org.quizwright.rendering.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Courses;

class WordingTest {

  @Test
  void countsMarksInBritain() {
    assertThat(new Wording(false).marks(1)).isEqualTo("1 mark");
    assertThat(new Wording(false).marks(2)).isEqualTo("2 marks");
  }

  @Test
  void countsPointsInAmerica() {
    assertThat(new Wording(true).marks(1)).isEqualTo("1 point");
    assertThat(new Wording(true).marks(3)).isEqualTo("3 points");
  }

  @Test
  void speaksOfOneSourceWhereThereIsOne() {
    assertThat(new Wording(false).lead(1)).startsWith("Read the source, then");
    assertThat(new Wording(false).lead(2)).startsWith("Read the sources, then");
  }

  @Test
  void cutsAtABlankWhereThereIsOne() {
    assertThat(Wording.shortened("The dockers struck", 18)).isEqualTo("The dockers struck");
    assertThat(Wording.shortened("The dockers struck", 14)).isEqualTo("The dockers …");
    assertThat(Wording.shortened("Hafenarbeiterstreik", 5)).isEqualTo("Hafen …");
  }

  @Test
  void leavesOutWhatACourseDoesntSay() {
    Course course = Courses.of("port");
    assertThat(Wording.descriptors(course)).containsExactly("History", "The port");
  }
}
