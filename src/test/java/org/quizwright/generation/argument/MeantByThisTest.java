package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class MeantByThisTest {

  private static List<Draft> drafts(String text) {
    return new MeantByThis().write(ParsedMills.facts(text));
  }

  @Test
  void asksWhichOneIsMeant() {
    assertThat(
            drafts(
                "The weavers also wrote down a demand for shorter hours. However, this demand was"
                    + " dropped within a week."))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .isEqualTo(
                      "Mary Hill writes: “However, this demand was dropped within a week.” Which demand is"
                          + " meant?");
              assertThat(((ShortAnswer) draft.task()).modelAnswer())
                  .contains("“The weavers also wrote down a demand for shorter hours.”");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The weavers wrote to the king. However, this demand was dropped within a week.",
        "A demand for bread stood beside a demand for shorter hours. This demand was dropped.",
        "The year began with a strike. This year was remembered for long."
      })
  void asksNothingWhereTheSentenceBeforeLeavesItOpen(String text) {
    assertThat(drafts(text)).isEmpty();
  }
}
