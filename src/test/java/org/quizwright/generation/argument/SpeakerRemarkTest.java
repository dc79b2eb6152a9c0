package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;

class SpeakerRemarkTest {

  private static final String WORDS = "The looms were sold to pay the rent of the house.";

  @Test
  void tellsTheRoleFromTheName() {
    MillCourse course =
        new MillCourse("“" + WORDS + "” said John Reed.").quotes("John Reed", "a weaver", WORDS, 1);
    assertThat(SpeakerRemark.on(course.facts()))
        .singleElement()
        .satisfies(remark -> assertThat(remark.role()).isEqualTo(", a weaver"));
  }

  @Test
  void takesADescriptionForARole() {
    MillCourse course =
        new MillCourse("“" + WORDS + "” said one old weaver.")
            .quotes("One old weaver", null, WORDS, 1);
    assertThat(SpeakerRemark.on(course.facts()))
        .singleElement()
        .satisfies(remark -> assertThat(remark.role()).isEqualTo("one old weaver"));
  }
}
