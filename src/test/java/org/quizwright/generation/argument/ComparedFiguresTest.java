package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        "Output at Lowford fell by 20 percent. Output at Marl fell by 55 percent."
      })
  void asksNothingWhereFiguresAreNotOfOneKindOrPullTwoWays(String text) {
    assertThat(drafts(text)).isEmpty();
  }
}
