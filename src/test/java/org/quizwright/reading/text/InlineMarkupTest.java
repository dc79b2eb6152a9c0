package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineMarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a *loud* word | a loud word",
        "***all three*** | all three",
        "an *irreversible*, final shift | an irreversible, final shift",
        "cost \\$5 million | cost $5 million",
        "see [the map](https://a.example/m) there | see the map there",
        "*/A Title/*, London | A Title, London",
        "/A Title/, London | A Title, London",
        "5 * 3 * 2 | 5 * 3 * 2",
        "snake_case_word | snake_case_word",
        "some [regional] committees [4] | some [regional] committees [4]",
        "either/or and/or both | either/or and/or both",
        "fish &amp; chips&nbsp;shop | fish & chips shop",
        "left ** over | left over"
      })
  void leavesTheWordsAlone(String marked, String clean) {
    assertThat(InlineMarkup.clean(marked)).isEqualTo(clean);
  }

  @org.junit.jupiter.api.Test
  void dropsSoftHyphensAndFoldsSpaces() {
    assertThat(InlineMarkup.clean("in\u00ADdus\u00ADtry\u00A0 of\tcoal "))
        .isEqualTo("industry of coal");
  }
}
