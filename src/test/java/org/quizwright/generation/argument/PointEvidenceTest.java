package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.ShortAnswer;

class PointEvidenceTest {

  private static final String TEXT =
      "The mill owners of Lowford grew rich on misery. Owners took 15 percent more in 1842.";

  @Test
  void asksWhatBearsAClaimOut() {
    List<Draft> drafts =
        new PointEvidence().write(new MillCourse(TEXT).contested("The mill").facts());
    assertThat(drafts)
        .singleElement()
        .extracting(Draft::task)
        .isEqualTo(
            new ShortAnswer(
                "Mary Hill claims: “The mill owners of Lowford grew rich on misery.” What evidence"
                    + " does the text give for the claim?",
                "The text says: “Owners took 15 percent more in 1842.”",
                List.of(
                    new AnswerElement(
                        "evidence",
                        "A detail from: “Owners took 15 percent more in 1842.”",
                        List.of(),
                        1))));
  }

  @Test
  void asksNothingAboutWhatNobodyDisputes() {
    assertThat(new PointEvidence().write(new MillCourse(TEXT).facts())).isEmpty();
  }

  @Test
  void asksForTwoWhereThereAreTwo() {
    MillCourse course = new MillCourse(TEXT + " Rents rose by 20 percent.").contested("The mill");
    assertThat(new PointEvidence().write(course.facts()))
        .singleElement()
        .satisfies(draft -> assertThat(draft.points()).isEqualTo(2));
  }

  @Test
  void asksForNoDetailThatAClassIsSpared() {
    MillCourse course =
        new MillCourse(TEXT)
            .contested("The mill")
            .sensitive(MillCourse.ref(1, 2), Sensitivity.Kind.DEATHS);
    assertThat(new PointEvidence().write(course.facts())).isEmpty();
  }
}
