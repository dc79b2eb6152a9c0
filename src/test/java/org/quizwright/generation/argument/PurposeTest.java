package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.question.ShortAnswer;

class PurposeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The owners raised the wall of the mill so that nobody could look in.|So that nobody could look in.",
        "The union hired a hall in Lowford in order to feed the children.|To feed the children."
      })
  void asksForTheAim(String text, String answer) {
    assertThat(ParsedMills.drafts(new Purpose(), text))
        .singleElement()
        .satisfies(
            draft -> assertThat(((ShortAnswer) draft.task()).modelAnswer()).isEqualTo(answer));
  }

  @Test
  void takesNoAimForOneThatPeopleOnlyBelievedIn() {
    assertThat(
            ParsedMills.drafts(
                new Purpose(),
                "The weavers believed for years that a feast was held in order to keep them at home."))
        .isEmpty();
  }

  @Test
  void asksInTheTimeOfTheText() {
    assertThat(
            ParsedMills.drafts(
                new Purpose(),
                "The weavers of Lowford halt at the church so that a wreath can be laid there."))
        .singleElement()
        .extracting(draft -> draft.task().stem())
        .asString()
        .endsWith("What, according to the rest of the sentence, is the purpose?");
    assertThat(
            ParsedMills.drafts(
                new Purpose(),
                "The owners of Lowford built a wall so that nobody can cross the yard."))
        .singleElement()
        .extracting(draft -> draft.task().stem())
        .asString()
        .endsWith("was the purpose?");
  }

  @Test
  void takesNoResultForAnAim() {
    assertThat(
            ParsedMills.drafts(
                new Purpose(), "The owners sank two barges, so that the mill was cut off."))
        .isEmpty();
  }
}
