package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnquiryAnswerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Why did the dockers walk out?         | They walked out because the foreman had cut the rate. | true
      Why did the dockers walk out?         | The strike came at the height of the summer season.   | false
      Who gained and who lost by the canal? | The carters lost their trade within a year.           | true
      Who gained and who lost by the canal? | The company outlined a plan for the canal.            | false
      How did the weavers organise?         | The weavers met by sending runners from mill to mill. | true
      How did the weavers organise?         | The weavers met on a Sunday.                          | false
      What came first?                      | They walked out because the rate was cut.             | false
      """)
  void looksForWhatTheQuestionWordAsksFor(String enquiry, String sentence, boolean answers) {
    assertThat(EnquiryAnswer.isIn(sentence, enquiry)).isEqualTo(answers);
  }
}
