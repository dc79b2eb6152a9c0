package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quizwright.language.Sentences;
import org.quizwright.model.time.HistoricalDate;

class RecencyTest {

  private static final String BARE =
      "On 4 May the gates were shut. On 6 May the dockers came back to Hexley.";

  private static boolean is(@Nullable String issued, String text) {
    return Recency.is(
        issued == null ? null : HistoricalDate.parse(issued),
        Sentences.texts(text).stream().flatMap(each -> DateScanner.scan(each).stream()).toList());
  }

  @Test
  void isInDaysWithoutAYear() {
    assertThat(is("1926-05-08", BARE)).isTrue();
  }

  @Test
  void isNotKnownOfATextThatHasOnlyAYearOrNone() {
    assertThat(is("1926", BARE)).isFalse();
    assertThat(is(null, BARE)).isFalse();
  }

  @Test
  void isNotInDaysThatALongPastYearLeads() {
    assertThat(is("1926-05-08", "In 1889 the docks stood still. " + BARE)).isFalse();
  }

  @Test
  void isNotWhereMoreDaysHaveAnOldYear() {
    assertThat(
            is(
                "1926-05-08",
                "On 3 May the gates were shut. They had been shut on 14 August 1889, on 2 July 1911"
                    + " and on 9 June 1912."))
        .isFalse();
  }

  @Test
  void isNotWithoutAnyDay() {
    assertThat(is("1926-05-08", "In 1926 the docks of Hexley stood still.")).isFalse();
  }

  @Test
  void mindsNoYearThatIsHardlyOver() {
    assertThat(is("1926-05-08", "The pit closed on 2 December 1925. " + BARE)).isTrue();
  }
}
