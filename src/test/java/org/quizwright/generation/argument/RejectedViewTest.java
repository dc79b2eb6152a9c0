package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class RejectedViewTest {

  private static List<Draft> drafts(String text) {
    return new RejectedView().write(new MillCourse(text).facts());
  }

  @Test
  void asksWhatIsRejectedAndWhatIsHeld() {
    assertThat(drafts("The weavers of Lowford fought not against machines, but against hunger."))
        .singleElement()
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .isEqualTo("The author rejects “against machines” and puts “against hunger” in its place.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The weavers of Lowford fought not only against machines, but also against hunger.",
        "The weavers of Lowford did not fight.",
        "The owners of Lowford said that “not wages, but order” mattered."
      })
  void asksNothingWhereNothingIsRejectedByTheAuthor(String text) {
    assertThat(drafts(text)).isEmpty();
  }

  @Test
  void asksNothingWhereOneThingWasChosenAndAnotherLeft() {
    assertThat(drafts("In 1900 the town of Lowford honoured not the strike but the parade."))
        .isEmpty();
  }
}
