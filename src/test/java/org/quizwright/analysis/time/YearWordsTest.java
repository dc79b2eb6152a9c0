package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearWordsTest {

  @ParameterizedTest
  @CsvSource({
    "1066, 1066, 1066",
    "843, 843, 0843",
    "AD 79, 79, 0079",
    "44 BC, -43, -0043",
    "44 B.C., -43, -0043",
    "1 BCE, 0, 0000",
    "70 CE, 70, 0070",
    "'4,000 BC', -3999, -3999",
    "1641/2, 1642, 1642"
  })
  void readsAYear(String words, int year, String edtf) {
    assertThat(YearWords.read(words)).isEqualTo(year);
    assertThat(YearWords.edtf(year)).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource({"1914, 18, 1918", "1923, 4, 1924", "1914, 1918, 1918"})
  void completesAShortenedYear(int from, String last, int year) {
    assertThat(YearWords.completed(from, last)).isEqualTo(year);
  }

  @Test
  void completesTwoDigitsToTheNearestYearThatIsNotToCome() {
    assertThat(YearWords.endingIn(7, 1892, 1936)).isEqualTo(1907);
    assertThat(YearWords.endingIn(7, 1892, 1900)).isEqualTo(1807);
    assertThat(YearWords.endingIn(81, 1936, 1936)).isEqualTo(1881);
    assertThat(YearWords.endingIn(43, 1996, 1996)).isEqualTo(1943);
  }
}
