package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ShortAnswer;

class TellingWordTest {

  private static Draft only(String text) {
    return new TellingWord().write(new MillCourse(text).facts()).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The weavers of Lowford perhaps knew of the plan. | hedged-statement | “perhaps”.",
        "The strike of Lowford was to become a legend. | hindsight | “was to become”.",
        "Most weavers of Lowford stayed at home. | part-of-many | “most”.",
        "In the spring of 1842, many mills of Lowford stood still. | part-of-many | “many”."
      })
  void asksForTheWordThatTells(String text, String rule, String answer) {
    Draft draft = only(text);
    assertThat(draft.rule()).isEqualTo(rule);
    assertThat(((ShortAnswer) draft.task()).modelAnswer()).isEqualTo(answer);
  }

  @Test
  void namesTheThingsOfWhichNotAllAreMeant() {
    assertThat(only("Most poor weavers of Lowford stayed at home.").task().stem())
        .endsWith("Which word shows that not all poor weavers are meant?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The weavers of Lowford stayed at home.",
        "A few weeks later, the weavers of Lowford stayed at home.",
        "The weavers of Lowford perhaps knew and probably cared.",
        "The owners of Lowford said “perhaps” to every plea."
      })
  void asksNothingWhereNoWordTellsOrTwoDo(String text) {
    assertThat(new TellingWord().write(new MillCourse(text).facts())).isEmpty();
  }

  @Test
  void asksForOneWordWhereThereIsOne() {
    assertThat(
            new TellingWord()
                .write(new MillCourse("The weavers of Lowford were perhaps 900 in all.").facts()))
        .extracting(draft -> draft.task().stem())
        .allSatisfy(
            stem ->
                assertThat(stem)
                    .endsWith("Which word shows that the author isn’t certain of the statement?"))
        .isNotEmpty();
  }
}
