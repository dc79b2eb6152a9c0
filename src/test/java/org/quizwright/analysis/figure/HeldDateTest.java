package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateUse;
import org.quizwright.language.Span;
import org.quizwright.model.time.HistoricalDate;

class HeldDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1820 there were 40 looms.|1820|AT|1820",
        "By 1820 there were 40 looms.|../1820|BY|1820",
        "In the early 1820s there were 40 looms.|1820~/1824~|AT|182X",
        "In the spring of 1820 there were 40 looms.|1820-03/1820-05|AT|1820",
        "Since 1820 there have been 40 looms.|1820/..|SINCE|1820/1950",
        "Since May 1820 there have been 40 looms.|1820-05/..|SINCE|1820-05",
        "Since 1960 there have been 40 looms.|1960/..|SINCE|1960",
        "Between 1815 and 1820 they rose from 40 looms to 90.|1815/1820|AT|1815",
        "Between 1815 and 1820 they rose from a few looms to 40.|1815/1820|AT|1820"
      })
  void isWhatTheDateMeansForItsNumber(String sentence, String date, DateUse use, String held) {
    assertThat(held(sentence, date, use, HistoricalDate.parse("1950"))).isEqualTo(held);
  }

  @Test
  void lastsNotUntilNowWhereItIsPast() {
    assertThat(held("From 1820 he had 40 looms.", "1820/..", DateUse.SINCE, null))
        .isEqualTo("1820");
  }

  private static String held(
      String sentence, String date, DateUse use, @Nullable HistoricalDate present) {
    int year = sentence.indexOf("1");
    int number = sentence.indexOf("40");
    DateMention mention =
        new DateMention(new Span(year, year + 4), HistoricalDate.parse(date), use, false);
    return HeldDate.of(mention, sentence, new Span(number, number + 2), present).toString();
  }
}
