package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LastingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Owen Marsh had governed Harrow since May 1931.|Owen Marsh began to govern Harrow in May 1931.",
        "Ann Rowe had been a mayor since 1902, and it showed.|Ann Rowe became a mayor in 1902.",
        "The club had existed since 3 May 1858.|The club came into existence on 3 May 1858.",
        "The army kept a council until 1982.|The army ceased to keep a council in 1982.",
        "The town stayed neutral until 1940.|The town ceased to be neutral in 1940."
      })
  void tellsWhatBeganOrEnded(String sentence, String told) {
    assertThat(Lasting.told(sentence)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill had been closed since 1902.",
        "The mill stayed closed until 1926.",
        "The prisoners were kept on the island until 1945.",
        "The army kept a council for years.",
        "The army waited until 1982.",
        "Rowe was arrested and held in Hull until 1850.",
        "No foreigner remained in the town until 1860.",
        "By 1850 Rowe had taught at Hull since 1826."
      })
  void leavesWhatHadBeenDoneOrHasNoDate(String sentence) {
    assertThat(Lasting.told(sentence)).isEmpty();
  }
}
