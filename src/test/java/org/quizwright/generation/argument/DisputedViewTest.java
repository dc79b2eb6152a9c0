package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class DisputedViewTest {

  private static List<Draft> drafts(String text) {
    return new DisputedView().write(new MillCourse(text).facts());
  }

  private static String model(String text) {
    return ((ShortAnswer) drafts(text).get(0).task()).modelAnswer();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some writers say that the weavers broke every loom. But only two looms were harmed.|The author rejects the view that “the weavers broke every loom”. The text says: “But only two looms were harmed”.",
        "The owners have tried to present the strike as a riot. The truth is that nobody was hurt.|The author rejects the picture of “the strike as a riot”. The text says: “nobody was hurt”."
      })
  void givesTheViewAndTheAnswerToIt(String text, String answer) {
    assertThat(model(text)).isEqualTo(answer);
  }

  @Test
  void quotesNoMoreThanTheViewOfALongSentence() {
    assertThat(
            drafts(
                "The owners have tried to present the strike as a riot and even sent for soldiers."
                    + " The truth is that nobody was hurt."))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(draft.task().stem())
                    .startsWith(
                        "Mary Hill writes: “The owners have tried to present the strike as a riot …” Which"));
  }

  @Test
  void creditsWhateverElseTheTextSaysAgainstTheView() {
    ShortAnswer task =
        (ShortAnswer)
            drafts(
                    "Some writers say that the weavers broke every loom. But only two looms were harmed.")
                .get(0)
                .task();
    assertThat(task.elements().get(1).accepted())
        .containsExactly("anything else that the text says against it");
  }

  /** A student would only copy both halves out of the question. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Despite claims by the owners that all weavers were back at work, the looms stood still.",
        "The claim that the weavers wanted to burn the mill is a legend.",
        "Contrary to the view of most squires, the strike was anything but “lawless.”"
      })
  void asksNothingWhereOneSentenceHoldsTheViewAndTheAnswer(String text) {
    assertThat(drafts(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some writers say that the weavers broke every loom. The mill was rebuilt in 1843.",
        "The claim that the weavers wanted more bread was just.",
        "The owners have tried to present their case as well as they could. The strike went on."
      })
  void asksNothingWhereNothingIsRejected(String text) {
    assertThat(drafts(text)).isEmpty();
  }
}
