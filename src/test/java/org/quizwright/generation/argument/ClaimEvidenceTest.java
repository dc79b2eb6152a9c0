package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.ShortAnswer;

class ClaimEvidenceTest {

  private static final String TEXT =
      "The mill owners of Lowford grew rich on misery. Owners took 15 percent more in 1842.";

  @Test
  void asksForTwoDetailsThatBearAClaimOut() {
    List<Draft> drafts =
        new ClaimEvidence()
            .write(
                new MillCourse(TEXT + " Rents rose by 20 percent.").contested("The mill").facts());
    assertThat(drafts)
        .singleElement()
        .extracting(Draft::task)
        .isEqualTo(
            new ShortAnswer(
                "Mary Hill claims: “The mill owners of Lowford grew rich on misery.” What evidence"
                    + " does the text give for the claim? Give two details.",
                "The text says: “Owners took 15 percent more in 1842.” It goes on: “Rents rose by 20"
                    + " percent.”",
                List.of(
                    new AnswerElement(
                        "evidence",
                        "Any two of these, in the student’s own words or the text’s: “Owners took 15"
                            + " percent more in 1842.” “Rents rose by 20 percent.”",
                        List.of(),
                        2))));
  }

  @Test
  void asksForTheFiguresThatMeasureAStatement() {
    MillCourse course =
        new MillCourse(
            "The rents of the mill owners soared. The mill owners took rents of 15 shillings.");
    assertThat(new ClaimEvidence().write(course.contested("The rents").facts()))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(draft.task().stem())
                    .endsWith("Which figures does the text give to bear out the claim?"));
  }

  @Test
  void takesNoExplanationForEvidence() {
    MillCourse course =
        new MillCourse(
            "The weavers of Lowford were heroes. It means the weavers won in 1842 and in 1850.");
    assertThat(new ClaimEvidence().write(course.contested("The weavers").facts())).isEmpty();
  }

  @Test
  void asksNothingAboutWhatNobodyDisputes() {
    assertThat(new ClaimEvidence().write(new MillCourse(TEXT).facts())).isEmpty();
  }

  @Test
  void asksForNoDetailThatAClassIsSpared() {
    MillCourse course =
        new MillCourse(TEXT)
            .contested("The mill")
            .sensitive(MillCourse.ref(1, 2), Sensitivity.Kind.DEATHS);
    assertThat(new ClaimEvidence().write(course.facts())).isEmpty();
  }

  @Test
  void takesNoDateForAFigure() {
    MillCourse course =
        new MillCourse(
            "The rents of the mill owners soared. The mill owners raised the rents on 4 August 1842.");
    assertThat(new ClaimEvidence().write(course.contested("The rents").facts())).isEmpty();
  }
}
