package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.content.Term;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;

class TermMeaningTest {

  private static MillCourse course() {
    MillCourse course =
        new MillCourse(
            "The reeve (town officer) came.",
            "A tommy (loaf of bread) cost more.",
            "The truck (payment in goods) was hated.");
    course.terms.add(new Term("reeve", "town officer", MillCourse.ref(1, 1)));
    course.terms.add(new Term("tommy", "loaf of bread", MillCourse.ref(2, 1)));
    course.terms.add(new Term("truck", "payment in goods", MillCourse.ref(3, 1)));
    return course;
  }

  @Test
  void setsAMeaningAmongTheMeaningsOfOtherTerms() {
    assertThat(((MultipleChoice) new TermMeaning().write(course().facts()).get(0).task()).options())
        .extracting(Option::text)
        .containsExactly("town officer", "loaf of bread", "payment in goods");
  }

  @Test
  void saysWhatEachDistractorMeans() {
    assertThat(((MultipleChoice) new TermMeaning().write(course().facts()).get(0).task()).options())
        .extracting(Option::rationale)
        .containsExactly(null, "This is what “tommy” means.", "This is what “truck” means.");
  }

  @Test
  void asksNothingWithTooFewTerms() {
    MillCourse course = course();
    course.terms.remove(2);
    assertThat(new TermMeaning().write(course.facts())).isEmpty();
  }
}
