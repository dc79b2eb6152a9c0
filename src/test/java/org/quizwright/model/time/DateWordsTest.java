package org.quizwright.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource({
    "1926-05-01, 1 May 1926",
    "1926-05, May 1926",
    "1926-21, spring 1926",
    "1926-24, winter 1926",
    "192X, the 1920s",
    "14XX, the 1400s",
    "-04XX, the 400s BC",
    "1920/1924, 1920 to 1924",
    "-0026/0014, 27 BC to AD 14",
    "1368-05/1368-08, May 1368 to August 1368",
    "1980~/1983~, about 1980 to about 1983",
    "../1924, until 1924",
    "1920/.., from 1920",
    "-0043-03-15, 15 March 44 BC",
    "0843-08-10, 10 August 843",
    "1340~, about 1340"
  })
  void saysADateInWords(String edtf, String words) {
    assertThat(DateWords.of(HistoricalDate.parse(edtf), false)).isEqualTo(words);
  }

  @Test
  void putsTheMonthFirstInAmerica() {
    assertThat(DateWords.of(HistoricalDate.parse("1926-05-01"), true)).isEqualTo("May 1, 1926");
  }
}
