package org.quizwright.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.time.HistoricalDate;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource({
    "1989-07-10, 10 Jul 1989",
    "1989-07, Jul 1989",
    "1998-22, summer 1998",
    "1989, 1989",
    "199X, 1990s",
    "1990~, about 1990",
    "1991/1999, 1991 to 1999",
    "1982/.., since 1982",
    "../1982, until 1982"
  })
  void saysADateAsAPersonWould(String edtf, String words) {
    assertThat(DateWords.of(HistoricalDate.parse(edtf))).isEqualTo(words);
  }
}
