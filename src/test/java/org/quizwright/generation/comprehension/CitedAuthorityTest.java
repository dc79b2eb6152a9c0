package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.ShortAnswer;

class CitedAuthorityTest {

  @Test
  void asksWhichSourceIsGiven() {
    MillCourse course =
        new MillCourse(
            "According to the Lowford Herald, the weavers numbered 900 in 1842.",
            "According to parish records, bread prices doubled in 1842.",
            "According to a letter by Ann Frith, nobody slept in Lowford in 1842.");
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
  void asksWithoutOptionsWhereNoOtherAuthorityIsNear() {
    MillCourse course =
        new MillCourse("According to parish records, bread prices doubled in Lowford in 1842.");
    assertThat(new CitedAuthority().write(course.facts()))
        .singleElement()
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .isEqualTo("Parish records.");
  }

  @Test
  void offersNoAuthorityOfAnotherTime() {
    MillCourse course =
        new MillCourse(
            "According to the Lowford Herald, the weavers numbered 900 in 1842.",
            "According to parish records, bread prices doubled in Lowford in 1842.",
            "According to a letter by Ann Frith, nobody slept in Lowford in 1899.");
    assertThat(new CitedAuthority().write(course.facts()).get(0).task())
        .isInstanceOf(ShortAnswer.class);
  }

  @Test
  void offersNoChoiceWhereNoRivalStandsBeside() {
    MillCourse course =
        new MillCourse(
            "According to the Lowford Herald, the weavers numbered 900 in 1842.",
            "The weavers met in the hall of Lowford.",
            "According to parish records, bread prices doubled in Lowford in 1842.",
            "According to a letter by Ann Frith, nobody slept in Lowford in 1842.");
    assertThat(new CitedAuthority().write(course.facts()).get(0).task())
        .isInstanceOf(ShortAnswer.class);
  }

  @Test
  void takesNoClauseForAName() {
    assertThat(
            new CitedAuthority()
                .write(
                    new MillCourse(
                            "According to weavers outside there were two fires in Lowford, one after the other, in May.")
                        .facts()))
        .isEmpty();
  }
}
