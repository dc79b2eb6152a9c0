package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Evidence;

class QuotationInferenceTest {

  private static final String SPEECH = "We work all day and we cannot buy bread.";

  private static MillCourse course() {
    return new MillCourse(
            "The owners of Lowford starved their own weavers. Ann Frith said: “" + SPEECH + "”")
        .contested("The owners")
        .quotes("Ann Frith", "a weaver", SPEECH, 1);
  }

  @Test
  void namesTheSpeakerAndTheRole() {
    assertThat(new QuotationInference().write(course().facts()))
        .singleElement()
        .extracting(draft -> draft.task().stem())
        .isEqualTo(
            "Mary Hill quotes Ann Frith, a weaver: “We work all day and we cannot buy bread.” What"
                + " can you infer from these words about the mill strike?");
  }

  @Test
  void takesTheAuthorsOwnJudgementIntoTheKey() {
    assertThat(new QuotationInference().write(course().facts()).get(0).evidence())
        .extracting(Evidence::exact)
        .containsExactly(SPEECH, "The owners of Lowford starved their own weavers.");
  }

  @Test
  void asksNothingAboutWordsOfNobody() {
    MillCourse course =
        new MillCourse("The owners of Lowford starved their weavers. They said: “" + SPEECH + "”")
            .contested("The owners")
            .quotes(null, null, SPEECH, 1);
    assertThat(new QuotationInference().write(course.facts())).isEmpty();
  }
}
