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

class FramedFigureTest {

  private static List<Draft> drafts(String text) {
    return new FramedFigure().write(new MillCourse(text).facts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill at Lowford paid only 900 weavers in 1842.|The word “only” suggests that the number is small, or smaller than one would expect.",
        "No fewer than 900 weavers of Lowford walked out.|The words “no fewer than” suggest that the number is large, or larger than one would expect.",
        "The owners at Lowford kept a stunning 89 percent of the profit.|The word “stunning” suggests that the number is large, or larger than one would expect."
      })
  void asksWhatAWordMakesOfAFigure(String text, String answer) {
    assertThat(drafts(text))
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .containsExactly(answer);
  }

  @Test
  void namesTheFigureWithWhatItCounts() {
    assertThat(drafts("The mill at Lowford paid only nine weavers in 1842.").get(0).task().stem())
        .endsWith(
            "Which word shows what the author thinks of the number “nine weavers”, and what does it"
                + " suggest?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill at Lowford paid 900 weavers in 1842.",
        "The mill at Lowford had opened only four years before.",
        "The mill at Lowford paid not only 900 weavers in 1842.",
        "The mill at Lowford paid not just 900 weavers but carters too.",
        "The mill at Lowford paid not merely 900 weavers.",
        "The mill at Lowford lies only 1,000 miles away.",
        "The mill at Lowford lies only 4.5 miles away.",
        "The mill at Lowford had opened only two or three years before.",
        "The mill at Lowford had only 1,500-ton presses.",
        "The mill at Lowford bought only 3 or 4 carts.",
        "The mill at Lowford opened in just 1842.",
        "The mill at Lowford paid not more than 900 weavers in 1842.",
        "The mill at Lowford paid only 900 weavers and only 20 carters."
      })
  void asksNothingWhereNoWordFramesAFigureOrTwoDo(String text) {
    assertThat(drafts(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill at Lowford paid only 1,500 weavers.|“1,500 weavers”",
        "The mill at Lowford paid only eleven weavers.|“eleven weavers”",
        "The mill at Lowford paid only two or three hundred weavers.|“two or three hundred weavers”"
      })
  void takesTheNumberWhole(String text, String number) {
    assertThat(drafts(text)).singleElement().asString().contains("the number " + number);
  }
}
