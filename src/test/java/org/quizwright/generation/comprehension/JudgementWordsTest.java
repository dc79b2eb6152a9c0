package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.ShortAnswer;

class JudgementWordsTest {

  @Test
  void acceptsTheLoadedWordAlone() {
    MillCourse course = new MillCourse("The owners of Lowford met every plea with ruthless force.");
    assertThat(new JudgementWords().write(course.contested("The").facts()))
        .singleElement()
        .extracting(draft -> ((ShortAnswer) draft.task()).elements().get(0).accepted())
        .isEqualTo(List.of("ruthless force", "ruthless"));
  }

  @Test
  void asksNothingWhereTwoAnswersWouldBeRight() {
    MillCourse course =
        new MillCourse(
            "The owners of Lowford met pleas with ruthless, or so it seemed, brutality.");
    assertThat(new JudgementWords().write(course.contested("The").facts())).isEmpty();
  }

  @Test
  void asksNothingWhereAPlainWordMayWellPassForAJudgement() {
    MillCourse course =
        new MillCourse("The tiny elite of Lowford met every plea with ruthless force.");
    assertThat(new JudgementWords().write(course.contested("The").facts())).isEmpty();
  }

  @Test
  void takesTheNameOfAnOffenceForNoJudgement() {
    MillCourse course =
        new MillCourse("The owner of Lowford was sentenced to five years in prison for fraud.");
    assertThat(new JudgementWords().write(course.contested("The").facts())).isEmpty();
  }

  @Test
  void takesNoWordForAJudgementThatTheWriterDenies() {
    MillCourse course =
        new MillCourse("The owners of Lowford met no plea that day with ruthless force.");
    assertThat(new JudgementWords().write(course.contested("The").facts())).isEmpty();
  }
}
