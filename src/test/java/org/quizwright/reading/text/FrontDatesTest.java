package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.time.HistoricalDate;

class FrontDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jan. 5, 1911 | 1911-01-05",
        "TUESDAY, MARCH 5, 1911. | 1911-03-05",
        "the 3rd of May 1888 | ",
        "3rd of May 1888 | 1888-05-03",
        "Fall 1996 | 1996-23",
        "(Spring, 1954) | 1954-21",
        "17 May 2003, 06:00 | 2003-05-17",
        "1911 | "
      })
  void readsDates(String text, @Nullable String edtf) {
    assertThat(FrontDates.of(text).map(HistoricalDate::edtf)).isEqualTo(Optional.ofNullable(edtf));
  }

  @Test
  void readsAYearOnlyWhereAskedTo() {
    assertThat(FrontDates.orYear("(1911)")).contains(HistoricalDate.parse("1911"));
    assertThat(FrontDates.orYear("no. 1911 of them")).isEmpty();
  }
}
