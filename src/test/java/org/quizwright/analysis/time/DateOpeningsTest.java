package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOpeningsTest {

  @ParameterizedTest
  @CsvSource({
    "1914, true",
    "’80s, true",
    "May 1914, true",
    "the following year, true",
    "A.D. 122, true",
    "the king, false",
    "king, false",
    "Michaelmas, true",
    "twenty years later, true"
  })
  void knowsWhetherADateMayBeginThere(String text, boolean opens) {
    assertThat(DateOpenings.at(text, 0)).isEqualTo(opens);
  }
}
