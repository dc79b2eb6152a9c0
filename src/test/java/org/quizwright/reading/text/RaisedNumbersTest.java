package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaisedNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill burned.¹ The dyers fled.¹²|The mill burned.[1] The dyers fled.[12]",
        "‘We had no bread,’³ he wrote.|‘We had no bread,’[3] he wrote.",
        "The clerk⁴ said nothing.|The clerk[4] said nothing.",
        "¹ Hexley Courier, 3 May 1820.|[1] Hexley Courier, 3 May 1820.",
        "A field of 20 m² and one of 3 km².|A field of 20 m² and one of 3 km².",
        "By E = mc² and at 9.8 m/s² the Ca²⁺ fell.|By E = mc² and at 9.8 m/s² the Ca²⁺ fell.",
        "²³⁵U was found.|²³⁵U was found.",
        "Ten to the sixth is 10⁶.|Ten to the sixth is 10⁶."
      })
  void areMarkersBehindWordsOnly(String text, String expected) {
    assertThat(RaisedNumbers.bracketed(text)).isEqualTo(expected);
  }
}
