package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastsTest {

  @ParameterizedTest
  @CsvSource({
    "Michaelmas, 1381-09-29",
    "Christmas Eve, 1381-12-24",
    "Candlemas, 1381-02-02",
    "St Martin, 1381-11-11",
    "St. Martin's Day, 1381-11-11",
    "St Bartholomew’s Eve, 1381-08-23",
    "Whitsun, 1381-06-02",
    "Good Friday, 1381-04-12"
  })
  void knowsTheDayOfAFeast(String name, String day) {
    assertThat(Feasts.day(name, 1381).orElseThrow()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "St Martin, true",
    "St Martin's Day, false",
    "Michaelmas, false",
    "Shrove Tuesday, false"
  })
  void tellsASaintFromADay(String name, boolean saint) {
    assertThat(Feasts.isSaint(name)).isEqualTo(saint);
  }
}
