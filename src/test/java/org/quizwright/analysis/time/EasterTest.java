package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EasterTest {

  @ParameterizedTest
  @CsvSource({
    "1054, 1054-04-03",
    "1300, 1300-04-10",
    "1461, 1461-04-05",
    "1523, 1523-04-05",
    "1818, 1818-03-22",
    "1916, 1916-04-23",
    "1943, 1943-04-25",
    "2000, 2000-04-23"
  })
  void knowsTheDayOfEaster(int year, LocalDate day) {
    assertThat(Easter.in(year)).contains(day);
  }

  @Test
  void doesNotGuessWhereTheCalendarsDiffered() {
    assertThat(Easter.in(1640)).isEmpty();
  }

  @Test
  void countsALeapDayThatOnlyTheJulianCalendarHad() {
    assertThat(Easter.in(1300, -46)).contains(LocalDate.of(1300, 2, 24));
  }
}
