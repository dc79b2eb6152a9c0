package org.quizwright.analysis.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;

class PartsAndWholeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eight ships, five cogs and four smaller vessels, came in.",
        "They made four demands: bread, shorter hours, and a day of rest.",
        "In the poll 51 percent were for it, 33 percent against it, and 18 percent undecided."
      })
  void tellsOfSumsThatDontAddUp(String text) {
    assertThat(PartsAndWhole.find(Texts.passages("1901", new String[] {text}))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nine ships, five cogs and four smaller vessels, came in.",
        "They made three demands: bread, shorter hours, and a day of rest.",
        "In 1900 51 percent could read, in 1910 it was 63 percent and in 1920 80 percent."
      })
  void isSilentWhereTheyDo(String text) {
    assertThat(PartsAndWhole.find(Texts.passages("1901", new String[] {text}))).isEmpty();
  }
}
