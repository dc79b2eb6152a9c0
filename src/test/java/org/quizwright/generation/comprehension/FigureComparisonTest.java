package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.ShortAnswer;

class FigureComparisonTest {

  private static final String SENTENCE =
      "In 1842 a weaver of Lowford earned 4 shillings a week, compared to 9 shillings in 1830.";

  private static MillCourse course(String conclusion) {
    return new MillCourse(conclusion + " " + SENTENCE)
        .figure(4, "shillings", "", "4 shillings", MillCourse.ref(1, 2))
        .figure(9, "shillings", "", "9 shillings", MillCourse.ref(1, 2));
  }

  @Test
  void asksWhatTheFiguresSuggest() {
    assertThat(new FigureComparison().write(course("The weavers were worse off.").facts()))
        .singleElement()
        .extracting(draft -> draft.task().stem())
        .isEqualTo(
            "What do the figures in this sentence by Mary Hill, taken together, suggest? “"
                + SENTENCE
                + "”");
  }

  @Test
  void takesTheConclusionFromTheText() {
    assertThat(new FigureComparison().write(course("The weavers were worse off.").facts()))
        .singleElement()
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .asString()
        .contains("4 shillings, 9 shillings", "“The weavers were worse off.”");
  }

  @Test
  void takesNoLoadedConclusion() {
    assertThat(new FigureComparison().write(course("The worst was their ruthless greed.").facts()))
        .isEmpty();
  }

  @Test
  void asksNothingWhereTheTextConcludesNothing() {
    assertThat(new FigureComparison().write(course("The weavers met in May.").facts())).isEmpty();
  }
}
