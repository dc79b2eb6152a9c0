package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

  private static final String LABEL = "The board announced plans to close docks in Aldham";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1890 the board announced plans to close another 6 out of the remaining 20 docks in Aldham.",
        "In 1890 the board announced plans to close two docks in Aldham.",
        "In 1890 the board announced plans to close half of its old docks in Aldham."
      })
  void missTheNumberOfThingsThatALabelSpeaksOf(String sentence) {
    assertThat(Quantities.isDropped(LABEL, sentence)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1890 the board announced plans to close docks in Aldham.",
        "Docks in Aldham, the board announced in 1890, were to close within 2 years.",
        "In the spring of 1890 docks in Aldham were to close.",
        "On 1 May huge docks in Aldham were to close."
      })
  void takeNoDateAndNoOtherNumberForIt(String sentence) {
    assertThat(Quantities.isDropped(LABEL, sentence)).isFalse();
  }

  @Test
  void missNothingThatTheLabelKeeps() {
    assertThat(
            Quantities.isDropped(
                "The board closed 6 docks in Aldham",
                "In 1890 the board closed 6 docks in Aldham."))
        .isFalse();
    assertThat(
            Quantities.isDropped(
                "The board closed forty-six docks in Aldham",
                "In 1890 the board closed forty-six docks in Aldham."))
        .isFalse();
  }
}
