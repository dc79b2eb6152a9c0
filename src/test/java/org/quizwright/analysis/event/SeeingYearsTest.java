package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeeingYearsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1929 saw the collapse of the Harrow Bank.|In 1929, the Harrow Bank collapsed.",
        "The year 1815 saw the defeat of Emil Trott at Harrow.|In the year 1815, Emil Trott was defeated at Harrow.",
        "The same year brought hyperinflation to Harrow.|The same year, hyperinflation came to Harrow.",
        "1957 saw four ships handed over.|In 1957, four ships were handed over."
      })
  void sayPlainlyWhatTheySaw(String sentence, String plain) {
    assertThat(SeeingYears.told(Dated.parse(sentence))).contains(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Many people saw the fall of the mill.",
        "1789 saw the fall of the Bastille and the end of feudalism.",
        "1941 brought the United States into the war.",
        "1930 brought him nothing but debts.",
        "1917 saw no end to the war."
      })
  void leaveWhatNobodySaysPlainly(String sentence) {
    assertThat(SeeingYears.told(Dated.parse(sentence))).isEmpty();
  }

  @Test
  void readALongSentenceQuickly() {
    String object = "the mines and mills ".repeat(40).strip();
    assertTimeout(
        Duration.ofSeconds(10),
        () -> SeeingYears.told(Dated.parse("1989 saw the end of " + object + ", of course.")));
  }
}
