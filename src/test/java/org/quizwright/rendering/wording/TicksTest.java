package org.quizwright.rendering.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.TimelinePlacement.Strip;
import org.quizwright.model.time.HistoricalDate;

class TicksTest {

  @Test
  void countsYears() {
    assertThat(ticks("1987", "1991", "year"))
        .containsExactly("1987", "1988", "1989", "1990", "1991");
  }

  @Test
  void countsMonths() {
    assertThat(ticks("1989-11", "1990-01", "month"))
        .containsExactly("Nov 1989", "Dec 1989", "Jan 1990");
  }

  @Test
  void beginsDecadesAtTheirFirstYear() {
    assertThat(ticks("1896", "1920", "decade")).containsExactly("1890", "1900", "1910", "1920");
  }

  private static List<String> ticks(String from, String to, String unit) {
    return Ticks.of(new Strip(HistoricalDate.parse(from), HistoricalDate.parse(to), unit));
  }
}
