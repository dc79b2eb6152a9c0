package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class FigureBesideTest {

  private static List<Draft> drafts(String text) {
    return new FigureBeside().write(new MillCourse(text).facts());
  }

  @Test
  void asksWhatAShareIsComparedWith() {
    assertThat(
            drafts(
                "The owners kept 60 percent of the price, compared to 45 percent in Upton and 30"
                    + " percent in Marsh."))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .contains("“The owners kept 60 percent of the price …”");
              assertThat(((ShortAnswer) draft.task()).modelAnswer())
                  .isEqualTo(
                      "45 percent in Upton and 30 percent in Marsh. 60 percent is higher than 45"
                          + " percent and 30 percent.");
            });
  }

  @Test
  void findsTheComparisonInTheNextSentence() {
    assertThat(
            drafts(
                "In Lowford wages fell by 10 percent that year. By comparison, wages in Upton fell"
                    + " by 25 percent."))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(((ShortAnswer) draft.task()).modelAnswer())
                    .endsWith("10 percent is lower than 25 percent."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The owners kept 60 percent of the price, compared to 45 percent in Upton and 70 percent in Marsh.",
        "In Lowford wages fell by 10 percent that year. Wages in Upton fell by 25 percent.",
        "The owners kept most of the price, compared to 45 percent in Upton."
      })
  void asksNothingWhereNoComparisonIsPlain(String text) {
    assertThat(drafts(text)).isEmpty();
  }
}
