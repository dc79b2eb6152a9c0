package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Evidence;

class QuotationInferenceTest {

  private static final String SPEECH = "We work all day at the looms. We cannot buy bread.";

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
            "Mary Hill quotes Ann Frith, a weaver: “We work all day at the looms. We cannot buy bread.”"
                + " What do these words show about how Ann Frith felt? Quote a detail as"
                + " evidence.");
  }

  @Test
  void restsOnTheSpeakersWordsAlone() {
    assertThat(new QuotationInference().write(course().facts()).get(0).evidence())
        .extracting(Evidence::exact)
        .containsExactly(SPEECH);
  }

  @Test
  void infersNoFeelingFromPlainWords() {
    MillCourse course =
        new MillCourse("Ann Frith said: “The weavers of Lowford met on the green in May.”")
            .quotes("Ann Frith", "a weaver", "The weavers of Lowford met on the green in May.", 1);
    assertThat(new QuotationInference().write(course.facts())).isEmpty();
  }

  @Test
  void asksNothingAboutWordsOfNobody() {
    MillCourse course =
        new MillCourse("The owners of Lowford starved their weavers. They said: “" + SPEECH + "”")
            .contested("The owners")
            .quotes(null, null, SPEECH, 1);
    assertThat(new QuotationInference().write(course.facts())).isEmpty();
  }

  @Test
  void needsMoreThanOneSentenceToChooseFrom() {
    MillCourse course =
        new MillCourse("Ann Frith said: “We work all day and we cannot buy bread.”")
            .quotes("Ann Frith", "a weaver", "We work all day and we cannot buy bread.", 1);
    assertThat(new QuotationInference().write(course.facts())).isEmpty();
  }

  @Test
  void infersNothingWhereOneOfManySpeaks() {
    MillCourse course =
        new MillCourse("The dyers of Lowford starved, and one of theirs cried: “" + SPEECH + "”")
            .contested("The dyers")
            .quotes("the Dyers", null, SPEECH, 1);
    assertThat(new QuotationInference().write(course.facts())).isEmpty();
  }

  @Test
  void infersNoAngerFromACryAtOthers() {
    String cry = "For shame, gentlemen, forbear! We cannot buy bread.";
    MillCourse course =
        new MillCourse(
                "The owners of Lowford starved their own weavers. Ann Frith cried: “" + cry + "”")
            .contested("The owners")
            .quotes("Ann Frith", "a weaver", cry, 1);
    assertThat(new QuotationInference().write(course.facts())).isEmpty();
  }
}
