package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.content.Sensitivity;

class FigurativeMeaningTest {

  private static final String TEXT = "The canal of Lowford paved the way for the mills.";

  private static List<Draft> drafts(MillCourse course) {
    return new FigurativeMeaning().write(course.facts());
  }

  @Test
  void asksWhatTheExpressionMeansHere() {
    assertThat(drafts(new MillCourse(TEXT)))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(draft.task().stem())
                    .isEqualTo(
                        "Mary Hill writes: “The canal of Lowford paved the way for the mills.” Say in your"
                            + " own words what the expression “paved the way for” means here."));
  }

  @Test
  void asksNothingAboutWhatAClassIsSpared() {
    assertThat(
            drafts(new MillCourse(TEXT).sensitive(MillCourse.ref(1, 1), Sensitivity.Kind.DEATHS)))
        .isEmpty();
  }
}
