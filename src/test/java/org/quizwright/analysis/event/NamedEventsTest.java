package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedEventsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The 1834 rising, which emptied the mills, was soon put down."
            + "|The rising emptied the mills.",
        "They spoke of the 1834 dyers’ strike that closed the port."
            + "|The dyers’ strike closed the port."
      })
  void tellsWhatTheNamedEventDid(String sentence, String told) {
    assertThat(NamedEvents.told(sentence, Dated.span(sentence, "1834"))).contains(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 1834 rising was soon put down.",
        "The 1834 map, which shows the port, is lost."
      })
  void hasNothingToTellWhereNoClauseTellsOrNothingHappened(String sentence) {
    assertThat(NamedEvents.told(sentence, Dated.span(sentence, "1834"))).isEmpty();
  }
}
