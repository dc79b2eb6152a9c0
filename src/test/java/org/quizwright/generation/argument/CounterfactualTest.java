package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class CounterfactualTest {

  private static List<Draft> drafts(String text) {
    return new Counterfactual().write(new MillCourse(text).facts());
  }

  @Test
  void asksOnWhatConditionThingsMightHaveGoneOtherwise() {
    assertThat(drafts("Had the owners raised the wages, the strike might have been avoided."))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .isEqualTo(
                      "Mary Hill writes: “… the strike might have been avoided.” On what condition"
                          + " does the sentence say so?");
              assertThat(((ShortAnswer) draft.task()).modelAnswer())
                  .isEqualTo("Had the owners raised the wages.");
            });
  }

  @Test
  void findsTheConditionAtTheEnd() {
    assertThat(drafts("The strike would have been avoided if the owners had raised the wages."))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(((ShortAnswer) draft.task()).modelAnswer())
                    .isEqualTo("If the owners had raised the wages."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If the weavers were late, the owners took a penny from their wages.",
        "Had that been done in time, the strike might have been avoided.",
        "Had the owners raised the wages, they might have kept their looms."
      })
  void asksNothingOfHabitsOrOfWhatPointsBack(String text) {
    assertThat(drafts(text)).isEmpty();
  }
}
