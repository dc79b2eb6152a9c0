package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.model.question.ShortAnswer;

class OutcomeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The owners cut the wages of the weavers, so the union called a strike.|The union called a strike.",
        "The owners sank two barges in the canal, so that the mill was cut off.|The mill was cut off.",
        "The weavers of Lowford were so poor that their children went barefoot.|Their children went barefoot."
      })
  void asksForTheResult(String text, String answer) {
    assertThat(ParsedMills.drafts(new Outcome(), text))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .endsWith(" …” What, according to the rest of the sentence, was the result?");
              assertThat(((ShortAnswer) draft.task()).modelAnswer()).isEqualTo(answer);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The owners raised the wall of the mill, so that nobody could look in.",
        "If the mill at Lowford closed, so did the shops.",
        "The owners cut the wages of the weavers, so the union called a strike, and it rained in Lowford.",
        "The owners were so tired that the weavers broke in, and while they slept the mill burnt.",
        "Of the mill you have heard enough, so I shall be short."
      })
  void takesNoAimAndNoComparisonForAResult(String text) {
    assertThat(ParsedMills.drafts(new Outcome(), text)).isEmpty();
  }

  @Test
  void quotesNoPronounWithoutItsNoun() {
    assertThat(
            ParsedMills.drafts(
                new Outcome(), "They cut the wages of the weavers, so the union called a strike."))
        .isEmpty();
  }
}
