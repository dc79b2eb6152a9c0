package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedLawsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Before the Ten Hours Act of 1834 they had none.|The Ten Hours Act was passed.",
        "The Barges and Wharves Act of May 1834 helped.|The Barges and Wharves Act was passed.",
        "Under the Harrow Treaty of 1834 it was shared.|The Harrow Treaty was signed."
      })
  void tellsOfTheirMaking(String sentence, String told) {
    assertThat(NamedLaws.told(sentence, Dated.span(sentence, "1834"))).contains(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Act of 1834 helped.",
        "It began at the Harrow Convention of 1834.",
        "Under an act of 1834 it was shared.",
        "The Harrow Act passed in 1834."
      })
  void leavesThoseWithoutANameOrTheirYear(String sentence) {
    assertThat(NamedLaws.told(sentence, Dated.span(sentence, "1834"))).isEmpty();
  }
}
