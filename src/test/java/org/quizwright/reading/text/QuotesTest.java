package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"Yes,\" he said. | “Yes,” he said.",
        "the miners' strike | the miners’ strike",
        "it wasn't | it wasn’t",
        "the 'new' union | the ‘new’ union",
        "the '90s and '48 | the ’90s and ‘48",
        "(\"quoted\") | (“quoted”)",
        "word—\"quoted\" | word—“quoted”",
        "\"'Inner,' she said\" | “‘Inner,’ she said”",
        "The Cold War“. | The Cold War”.",
        "”Turned“ round | “Turned” round",
        "Workers‘ rights | Workers’ rights",
        "“Right” already | “Right” already"
      })
  void turnsMarksTheRightWay(String straight, String curled) {
    assertThat(Quotes.curl(straight)).isEqualTo(curled);
  }
}
