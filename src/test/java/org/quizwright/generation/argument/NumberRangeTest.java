package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class NumberRangeTest {

  private static List<Draft> drafts(String text) {
    return new NumberRange().write(new MillCourse(text).facts());
  }

  @Test
  void asksWhyARangeIsGiven() {
    Draft draft = drafts("The strike at Lowford drew in between 400 and 600 weavers.").get(0);
    assertThat(draft.task().stem())
        .endsWith(
            "Why might the text give the range “between 400 and 600 weavers” here rather than one"
                + " number?");
    assertThat(((ShortAnswer) draft.task()).modelAnswer())
        .isEqualTo(
            "Perhaps because nobody counted or measured it exactly, so that it can only be estimated, or because counts or reports of it differ.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Output at the mill in Lowford fell by 40 to 50 percent.",
        "Around 4,000 or 5,000 croppers of Lowford worked by hand.",
        "Some three or four hundred weavers of Lowford walked out.",
        "Forty-five to fifty weavers of Lowford walked out.",
        "The number of the mills at Lowford is put at 12 to 14.",
        "The mill at Lowford was sold for $5 to $6 million."
      })
  void takesRangesInOtherWords(String text) {
    assertThat(drafts(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Output at the mill in Lowford fell from 40 to 30 tons.",
        "The mill at Lowford stood idle between 1842 and 1845.",
        "The mill at Lowford stood idle between 10 and 13 April.",
        "The owners of Lowford were four or five times as rich.",
        "Output at the mill in Lowford rose from 1,200 to 1,500 tons.",
        "The price of the mill in Lowford rose from $5 to $6 million.",
        "Wages at Lowford rose from 12.5 to 14 percent.",
        "The mill at Lowford grew from about 200 to 300 weavers.",
        "The mill at Lowford burned down in 1842 or 1843.",
        "The strike at Lowford of 1842 to 1843.",
        "The mill at Lowford stood idle in July 10 to 12.",
        "The weavers of Lowford lost the match by 7 to 12.",
        "The motion of the weavers was lost by 93 to 96 votes.",
        "The weavers of Lowford drank 3 to 4.5 per head.",
        "Output rose by 4 to 5 percent, and wages by 2 to 3 percent."
      })
  void takesNoChangeAndNoDateForARange(String text) {
    assertThat(drafts(text)).isEmpty();
  }
}
