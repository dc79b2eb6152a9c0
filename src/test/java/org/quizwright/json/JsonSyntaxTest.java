package org.quizwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.finding.InputException;

class JsonSyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ \"a\": 1, }         | 1:11 | a comma too many stands before this.",
        "{ \"a\": [ 1, ] }     | 1:13 | a comma too many stands before this.",
        "{ \"a\": 1,, \"b\": 2 }| 1:10 | a comma too many stands before this.",
        "{ \"a\": 1 \"b\": 2 }  | 1:10 | a comma is missing before this.",
        "{ “a”: 1 }           | 1:3  | “ is a typographic quotation mark.",
        "{ // note            | 1:3  | comments aren't possible here. Write them under a key",
        "{ \"a\": [ 1, 2       |      | ends too early.",
        "` `                  |      | is empty.",
        "{ \"a\": one }        | 1:8  | isn't good JSON"
      })
  void saysItInWordsOfPeopleWhoType(String text, String place, String message) {
    InputException failure =
        catchThrowableOfType(InputException.class, () -> JsonText.parse("bank.json", text));
    assertThat(failure).hasMessageContaining(message);
    assertThat(failure.getMessage()).startsWith("bank.json:" + (place == null ? "" : place + ":"));
  }
}
