package org.quizwright.generation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.model.question.MultipleChoice;

class SpeakerChoiceTest {

  private static final String ADA =
      "‘We have waited for better wages since the last harvest was brought in,’ Ada Cole wrote to the owners.";
  private static final String BEN =
      "‘The looms have stood still and will stand still until spring,’ said Ben Roe of the mill.";
  private static final String CAL =
      "‘There is bread enough in the town for all who will work for it,’ Calvin Stone told the men.";

  @Test
  void offersTheOtherSpeakersWhomTheTextQuotes() {
    assertThat(new SpeakerChoice().write(new MillCourse(ADA, BEN, CAL).facts()))
        .hasSize(3)
        .first()
        .satisfies(
            draft ->
                assertThat(((MultipleChoice) draft.task()).options())
                    .extracting(option -> option.text())
                    .containsExactlyInAnyOrder("Ada Cole", "Ben Roe", "Calvin Stone"));
  }

  @Test
  void asksNothingWithTwoSpeakersOnly() {
    assertThat(new SpeakerChoice().write(new MillCourse(ADA, BEN).facts())).isEmpty();
  }
}
