package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class TimeOfWritingTest {

  private static final String MORE =
      " The owners of the mill shut the gate, and the town waited for what would come of it."
          + " There was no bread in the shops, and the rent was due at the end of the week.";

  private static List<Draft> drafts(String text) {
    return new TimeOfWriting().write(new MillCourse(text + MORE).facts());
  }

  @Test
  void takesAHeadlineForNoAccount() {
    assertThat(
            new TimeOfWriting().write(new MillCourse("The trials at Lowford at an end.").facts()))
        .isEmpty();
  }

  /** The course is on 1842, and its author wrote in 1900. */
  @Test
  void asksWhatALateAccountGainsAndLoses() {
    assertThat(drafts("The weavers of Lowford went on strike in May 1842."))
        .extracting(draft -> draft.task().stem())
        .containsExactly(
            "Mary Hill wrote in 1900, looking back on 1842. Name one advantage and one drawback of so"
                + " late an account.");
  }

  @Test
  void doubtsTheMemoryOfWhoeverWasThere() {
    List<Draft> drafts =
        drafts(
            "The weavers of Lowford went on strike in May 1842. I saw the soldiers come to Lowford."
                + " My father was among the men. We stood at the gate all night.");
    assertThat(((ShortAnswer) drafts.get(0).task()).modelAnswer())
        .contains("the author’s own memory may fail")
        .doesNotContain("others");
  }

  private static List<Draft> noted(String standpoint) {
    String text = "The weavers of Lowford went on strike in May 1842. I was at the gate." + MORE;
    return new TimeOfWriting().write(new MillCourse(text).standpoint(standpoint).facts());
  }

  @Test
  void asksNothingOfALetterThatMayBeOfAnyTime() {
    assertThat(noted("Mary Hill wrote these letters to her sister.")).isEmpty();
  }

  @Test
  void takesTheNotesWordForIt() {
    MillCourse course =
        new MillCourse(
                "The weavers of Lowford went on strike in May 1842. I was at the gate." + MORE)
            .standpoint("Mary Hill was arrested in the strike of 1842.");
    assertThat(new TimeOfWriting().write(course.facts()))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(((ShortAnswer) draft.task()).modelAnswer())
                    .contains("lived through the time"));
  }

  @Test
  void asksNoWitnessAboutWhatOthersTold() {
    MillCourse course =
        new MillCourse(
                "The weavers of Lowford went on strike in May 1842. My mother told me so." + MORE)
            .standpoint("Mary Hill remembers the strike of 1842.");
    assertThat(new TimeOfWriting().write(course.facts())).isEmpty();
  }

  @Test
  void takesNobodyForAWitnessWhoSaysISawOnce() {
    List<Draft> drafts =
        drafts("The weavers of Lowford went on strike in May 1842. I saw the gate last summer.");
    assertThat(((ShortAnswer) drafts.get(0).task()).modelAnswer())
        .contains("depends on what others wrote down");
  }

  @Test
  void takesNobodyForAWitnessWhoQuotesOne() {
    List<Draft> drafts =
        drafts(
            "The weavers of Lowford went on strike in May 1842. A weaver said: “I saw the soldiers.”");
    assertThat(((ShortAnswer) drafts.get(0).task()).modelAnswer())
        .contains("depends on what others wrote down");
  }

  @Test
  void asksNothingOfATextThatTellsNothingByItself() {
    String text =
        "They went on strike in May 1842. They shut the gate on that day, and they waited for what would"
            + " come of it. They had asked for bread.";
    assertThat(new TimeOfWriting().write(new MillCourse(text).facts())).isEmpty();
  }
}
