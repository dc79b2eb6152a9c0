package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.ShortAnswer;

class ClaimEvidenceTest {

  private static final String TEXT =
      "The mill owners of Lowford grew rich on misery. Wages fell by 15 percent in 1842.";

  @Test
  void asksWhatBearsATopicSentenceOut() {
    List<Draft> drafts =
        new ClaimEvidence().write(new MillCourse(TEXT).contested("The mill").facts());
    assertThat(drafts)
        .singleElement()
        .extracting(Draft::task)
        .isEqualTo(
            new ShortAnswer(
                "Mary Hill claims: “The mill owners of Lowford grew rich on misery.” What evidence"
                    + " does the text give for the claim? Give one detail.",
                "The text says: “Wages fell by 15 percent in 1842.”",
                List.of(
                    new AnswerElement(
                        "evidence",
                        "A detail from: “Wages fell by 15 percent in 1842.”",
                        List.of(),
                        1))));
  }

  @Test
  void asksNothingAboutWhatNobodyDisputes() {
    assertThat(new ClaimEvidence().write(new MillCourse(TEXT).facts())).isEmpty();
  }

  @Test
  void asksNothingWhereNoParticularFollows() {
    MillCourse course =
        new MillCourse("The mill owners of Lowford grew rich on misery. Nobody cared.");
    assertThat(new ClaimEvidence().write(course.contested("The mill").facts())).isEmpty();
  }

  @Test
  void leavesACausalClaimAlone() {
    MillCourse course =
        new MillCourse(
            "The misery of Lowford was a result of greed. Wages fell by 15 percent in 1842.");
    assertThat(new ClaimEvidence().write(course.contested("The misery").facts())).isEmpty();
  }

  @Test
  void creditsALaterSentenceThatTakesUpAWordOfTheClaim() {
    MillCourse course =
        new MillCourse(TEXT + " Bread ran short. The owners built new houses for themselves.");
    ShortAnswer task =
        (ShortAnswer) new ClaimEvidence().write(course.contested("The mill").facts()).get(0).task();
    assertThat(task.elements().get(0).text())
        .contains("The owners built")
        .doesNotContain("Bread ran");
  }

  @Test
  void takesNoTurnForSupport() {
    MillCourse course =
        new MillCourse(
            "The mill owners of Lowford grew rich on misery. However, wages rose in 1843.");
    assertThat(new ClaimEvidence().write(course.contested("The mill").facts())).isEmpty();
  }
}
