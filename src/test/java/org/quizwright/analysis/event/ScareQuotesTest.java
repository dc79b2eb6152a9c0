package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScareQuotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council accepted the “proposals” of the bank|The council accepted the proposals of the bank",
        "The “free traders” lost their seats|The free traders lost their seats",
        "The miller’s ‘independent’ union met in Leeds|The miller’s independent union met in Leeds"
      })
  void takesTheMarksOffAnIronicWord(String label, String plain) {
    assertThat(ScareQuotes.without(label)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The “Labour League” was formed in Leeds",
        "The league called for “bread and work for everyone”"
      })
  void leavesNamesAndQuotationsAlone(String label) {
    assertThat(ScareQuotes.without(label)).isEqualTo(label);
  }
}
