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
                  .isEqualTo("A demand for shorter hours.");
            });
  }

  @Test
  void namesThePhraseWithoutThePrepositionBeforeIt() {
    assertThat(drafts("The owners paid for the new reading club. Many weavers trusted this club."))
        .singleElement()
        .extracting(draft -> ((ShortAnswer) draft.task()).modelAnswer())
        .isEqualTo("The new reading club.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The weavers wrote to the king. However, this demand was dropped within a week.",
        "A demand for bread stood beside a demand for shorter hours. This demand was dropped.",
        "The owners soon heard of the demand. This demand was dropped within a week.",
        "The weavers wrote down three demands. This demand was dropped within a week.",
        "The weavers heard of their old demand. This demand was dropped within a week.",
        "The owners met a club of dyers and a league. This club was closed within a week.",
        "The year began with a strike. This year was remembered for long."
      })
  void asksNothingWhereTheSentenceBeforeLeavesItOpen(String text) {
    assertThat(drafts(text)).isEmpty();
  }
}
