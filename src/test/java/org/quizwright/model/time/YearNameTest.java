package org.quizwright.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearNameTest {

  @ParameterizedTest
  @CsvSource({"1066, 1066", "843, 843", "79, AD 79", "1, AD 1", "0, 1 BC", "-43, 44 BC"})
  void namesAYearAsPeopleDo(int year, String name) {
    assertThat(YearName.of(year)).isEqualTo(name);
  }
}
