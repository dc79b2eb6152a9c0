package org.quizwright.generation.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.generation.comprehension.MillCourse.ref;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;

class RoleMatchingTest {

  private static final String TEXT =
      "Ada Cole, the secretary of the union, met Ben Roe, the owner of the mill. Cal Stone, a printer from Lowford,"
          + " took notes for Dan Pike, the mayor.";

  @Test
  void matchesPeopleWithWhatTheTextCallsThem() {
    var course =
        new MillCourse(TEXT)
            .names("Ada Cole", ref(1, 1))
            .names("Ben Roe", ref(1, 1))
            .names("Cal Stone", ref(1, 2))
            .names("Dan Pike", ref(1, 2));
    assertThat(new RoleMatching().write(course.facts())).hasSize(1);
  }

  @Test
  void needsFourPeople() {
    var course = new MillCourse(TEXT).names("Ada Cole", ref(1, 1)).names("Ben Roe", ref(1, 1));
    assertThat(new RoleMatching().write(course.facts())).isEmpty();
  }
}
