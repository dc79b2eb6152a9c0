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

class MotiveTest {

  private static List<Draft> drafts(String text) {
    return new Motive().write(new MillCourse(text).facts());
  }

  @Test
  void asksForTheMotiveThatComesFirst() {
    assertThat(drafts("Fearing another strike, the owners of Lowford raised all wages."))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .isEqualTo(
                      "Mary Hill writes: “… the owners of Lowford raised all wages.” What, according to the"
                          + " rest of the sentence, was the reason?");
              assertThat(((ShortAnswer) draft.task()).modelAnswer())
                  .isEqualTo("Fear of another strike.");
            });
  }

  @Test
  void asksForTheMotiveThatComesLast() {
    assertThat(drafts("The owners of Lowford raised all wages, hoping for a quiet winter."))
        .singleElement()
        .satisfies(
            draft -> assertThat(draft.task().stem()).contains("“The owners of Lowford raised all"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Determined to keep their trade, the owners of Lowford raised all wages.|The wish to keep their trade.",
        "Alarmed by the riot at Welby, the owners of Lowford raised all wages.|The riot at Welby.",
        "The owners of Lowford raised all wages, hoping that the weavers would stay.|The hope that the weavers would stay."
      })
  void namesTheReason(String text, String reason) {
    assertThat(((ShortAnswer) drafts(text).get(0).task()).modelAnswer()).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Walking to the mill, the weavers of Lowford met the constable.",
        "At the same time the owners of Lowford, hoping for a quiet winter, raised all wages.",
        "Fearing another strike, they raised all wages at once.",
        "Fearing the mill would be burnt, the owners of Lowford raised all wages.",
        "The weavers thought that the owners had raised all wages, fearing another strike.",
        "Fearing this outcome, the owners of Lowford raised all wages."
      })
  void asksNothingWhereNobodyOrNothingIsNamed(String text) {
    assertThat(drafts(text)).isEmpty();
  }
}
