package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;

class SceneTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill burned in 1820.|1820",
        "The mill burned in 1820. In 1822 the dyers fled.|1822",
        "The mill burned in 1820. By 1822 the dyers had fled.|1822",
        "The mill burned in 1820. In 1805 it had been sold.|1820",
        "The mill burned in 1820. It was never built again until 1860.|1820",
        "The mill burned in 1820. Nobody knew the man who had built it in 1790.|1820",
        "The mill burned in 1820. A book of 1930 says so.|1820",
        "The mill burned in 1820. Today (1930) it is a school.|1820",
        "The mill burned before 1820.|"
      })
  void isWhatWasToldLast(String text, String date) {
    assertThat(Objects.toString(after(text).told(), null)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "According to a 1930 report looms are rare.|1930",
        "According to a 1930 article looms are rare.|1950"
      })
  void keepsWhenAReportAppeared(String text, String date) {
    assertThat(after(text).present()).hasToString(date);
  }

  private static Setting after(String text) {
    return DateTagger.tag(
            Texts.passages("1950", new String[] {text + " The dyers fled."}), "", List.of())
        .settings()
        .values()
        .stream()
        .reduce((one, other) -> other)
        .orElseThrow();
  }
}
