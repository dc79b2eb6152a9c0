package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;

class CitedAuthorityTest {

  @Test
  void asksWhoseInformationItIs() {
    MillCourse course =
        new MillCourse(
            "According to the Lowford Herald, the weavers numbered 900 in that year.",
            "According to parish records, bread prices doubled in 1842.",
            "According to a letter by Ann Frith, nobody slept that night in Lowford.");
    assertThat(new CitedAuthority().write(course.facts()).get(0).task())
        .isInstanceOfSatisfying(
            MultipleChoice.class,
            task ->
                assertThat(task.options())
                    .extracting(Option::text)
                    .containsExactly(
                        "The Lowford Herald", "Parish records", "A letter by Ann Frith"));
  }

  @Test
  void asksNothingWithoutAnotherAuthorityNearby() {
    MillCourse course =
        new MillCourse("According to parish records, bread prices doubled in 1842.");
    assertThat(new CitedAuthority().write(course.facts())).isEmpty();
  }
}
