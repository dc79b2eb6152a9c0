package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.model.time.HistoricalDate;

class SpeechFormTest {

  @Test
  void readsWhoSpokeAndWhen() {
    String line = "A talk by Ann Hill to the Lowton Mill Society, 3 May 1901";
    assertThat(SpeechForm.is(line)).isTrue();
    assertThat(FrontForms.author(line)).contains("Ann Hill");
    assertThat(FrontForms.date(line)).contains(HistoricalDate.parse("1901-05-03"));
  }

  @Test
  void readsASpeechWithoutADate() {
    assertThat(FrontForms.author("Speech given by Ann Hill")).contains("Ann Hill");
    assertThat(FrontForms.date("Speech given by Ann Hill")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A talk by the sea",
        "Speech by the mayor on Sunday",
        "A walk by Ann Hill to the Lowton Mill Society, 3 May 1901"
      })
  void leavesOtherLinesAlone(String line) {
    assertThat(SpeechForm.is(line)).isFalse();
  }
}
