package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.language.Span;

class ClauseTenseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dyers had burned mills since May.|true",
        "The dyers had been burning mills since May.|true",
        "The dyers were burning mills in May.|false",
        "The dyers had two mills in May.|false"
      })
  void seesWhatHadHappenedOrBeenGoingOnBefore(String text, boolean before) {
    int at = text.indexOf("May");
    assertThat(ClauseTense.of(Texts.LANGUAGE.parse(text), new Span(at, at + 3)).pastPerfect())
        .isEqualTo(before);
  }
}
