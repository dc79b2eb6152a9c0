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

class ComparedFiguresTest {

  private static List<Draft> drafts(String text) {
    return new ComparedFigures().write(new MillCourse(text).facts());
  }

  @Test
  void asksWhatFiguresOfOneSentenceShow() {
    Draft draft =
        drafts(
                "The owners kept 89 percent of the profit in 1842, compared to 78 percent in Marl and"
                    + " 73 percent in Fenby.")
            .get(0);
    assertThat(((ShortAnswer) draft.task()).modelAnswer())
        .isEqualTo(
            "The first figure, 89 percent, is larger than the 78 percent and 73 percent that it is"
                + " compared with. The comparison helps readers to judge how large the first figure"
                + " is.");
  }

  @Test
  void asksWhatTheFigureOfTheNextSentenceShows() {
    Draft draft =
        drafts(
                "Output at Lowford fell by 20 percent. By comparison, output at Marl fell by 55"
                    + " percent.")
            .get(0);
    assertThat(draft.task().stem())
        .contains("The text goes on: “By comparison, output at Marl fell by 55 percent.”");
    assertThat(((ShortAnswer) draft.task()).modelAnswer())
        .startsWith("The first figure, 20 percent, is smaller than the 55 percent");
    assertThat(draft.evidence().get(0).exact()).startsWith("By comparison");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The owners kept 89 percent of the profit, compared to 78 tons in Marl.",
        "The owners kept 89 percent of the profit, compared to 78 percent in Marl and 93 percent in Fenby.",
        "The owners kept 89 percent of 40 mills, compared to 78 percent in Marl.",
        "The owners of Lowford kept to the 40-hour week, compared to 55 hours in Marl.",
        "In the 19th century the mill failed, compared to 55 mills in Marl.",
        "The mill at Lowford had 1,500-ton presses, compared to 55 presses in Marl.",
        "The weavers of Lowford carried an 80kg sack, compared to 55 sacks in Marl.",
        "The mill at Lowford paid 900 weavers, compared to 20 carters in Marl.",
        "The mill at Lowford paid 9 million weavers, compared to 2 million carters in Marl.",
        "Output at Lowford fell by 20 percent. Output at Marl fell by 55 percent."
      })
  void asksNothingWhereFiguresAreNotOfOneKindOrPullTwoWays(String text) {
    assertThat(drafts(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 10 July 300 weavers of Lowford walked out, compared to 200 in Marl.|300, is larger than the 200 that",
        "The mill at Lowford made 1,500.5 tons, compared to only 900 tons in Marl.|1,500.5, is larger than the 900 that"
      })
  void readsWholeNumbersOfOneThing(String text, String compared) {
    assertThat(drafts(text))
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .singleElement()
        .asString()
        .contains(compared);
  }
}
