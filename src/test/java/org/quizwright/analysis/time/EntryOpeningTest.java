package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.model.time.HistoricalDate;

class EntryOpeningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sat. Sept. 28|1918-09-28|SATURDAY",
        "Weds 4 Dec|1918-12-04|WEDNESDAY",
        "Thurs. Oct. 3 or it may be Fri.|1918-10-03~|THURSDAY",
        "Oct. 13?|1918-10-13~|",
        "About Oct. 20|1918-10-20~|",
        "12 March, evening|1918-03-12|",
        "Sunday the 3rd of May|1918-05-03|SUNDAY",
        "Fort Hexley, Tuesday, June 4|1918-06-04|TUESDAY",
        "Mon. 5 May. Wind SW|1918-05-05|MONDAY",
      })
  void readsADayWithItsName(String heading, String date, String weekday) {
    assertThat(EntryOpening.ofHeading(heading))
        .hasValueSatisfying(
            opening -> {
              assertThat(opening.in(1918)).map(HistoricalDate::edtf).contains(date);
              assertThat(String.valueOf(opening.weekday())).isEqualTo(String.valueOf(weekday));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"The march of 3 May", "May", "3 to 5 May", "No date", "A March hare"})
  void isNoOtherHeading(String heading) {
    assertThat(EntryOpening.ofHeading(heading)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12 March. The ice broke.", "Mon. 12 March – The ice broke.", "Hull, 3 May"})
  void opensAParagraph(String text) {
    assertThat(EntryOpening.ofParagraph(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"On 12 March the ice broke.", "12 March was fine.", "The ice broke on 3 May."})
  void isNoSentenceThatOnlyNamesADay(String text) {
    assertThat(EntryOpening.ofParagraph(text)).isEmpty();
  }
}
