package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.time.HistoricalDate;

class FrontFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 May 2018 | 2018-05-01",
        "Tuesday, 1st May, 2018 | 2018-05-01",
        "May 1, 2018 | 2018-05-01",
        "2018-05-01 | 2018-05-01",
        "May 2018 | 2018-05",
        "From The Globe newspaper, 5 May 1900 | 1900-05-05",
        "Published on 5 May 1900 | 1900-05-05"
      })
  void readsDates(String line, String edtf) {
    assertThat(FrontForms.date(line)).contains(HistoricalDate.parse(edtf));
  }

  @Test
  void readsNoDateThatCannotBe() {
    assertThat(FrontForms.date("31 February 1900")).isEmpty();
  }

  @Test
  void readsThePublicationBeforeADate() {
    assertThat(FrontForms.publication("From The Globe newspaper, 5 May 1900"))
        .contains("The Globe");
  }

  @Test
  void readsBylinesAndBareNames() {
    assertThat(FrontForms.author("By Ann van Hill")).contains("Ann van Hill");
    assertThat(FrontForms.author("Ann Hill")).contains("Ann Hill");
  }

  @Test
  void takesNoHeadingForAName() {
    assertThat(FrontForms.author("The First Winter")).isEmpty();
    assertThat(FrontForms.author("What they wanted")).isEmpty();
  }
}
