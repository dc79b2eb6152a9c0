package org.quizwright.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoricalDateTest {

  @ParameterizedTest
  @CsvSource({
    "1848-03-13, 1848-03-13, 1848-03-13, DAY",
    "1848-02, 1848-02-01, 1848-02-29, MONTH",
    "1848, 1848-01-01, 1848-12-31, YEAR",
    "184X, 1840-01-01, 1849-12-31, DECADE",
    "1848-21, 1848-03-01, 1848-05-31, SEASON",
    "1848-22, 1848-06-01, 1848-08-31, SEASON",
    "1848-23, 1848-09-01, 1848-11-30, SEASON",
    "1848/1851, 1848-01-01, 1851-12-31, INTERVAL",
    "1848~, 1848-01-01, 1848-12-31, YEAR",
    "18XX, 1800-01-01, 1899-12-31, CENTURY",
    "0843, 0843-01-01, 0843-12-31, YEAR",
    "0843-08-10, 0843-08-10, 0843-08-10, DAY",
    "-0043, -0043-01-01, -0043-12-31, YEAR",
    "-0043-03-15, -0043-03-15, -0043-03-15, DAY",
    "-04XX, -0499-01-01, -0400-12-31, CENTURY",
    "-049X, -0499-01-01, -0490-12-31, DECADE",
    "-0026/0014, -0026-01-01, 0014-12-31, INTERVAL",
    "1500-02-29, 1500-02-28, 1500-02-28, DAY"
  })
  void spansAllThatItsFormCanMean(
      String edtf, LocalDate start, LocalDate end, Precision precision) {
    HistoricalDate date = HistoricalDate.parse(edtf);
    assertThat(date.start()).isEqualTo(start);
    assertThat(date.end()).isEqualTo(end);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.edtf()).isEqualTo(edtf);
  }

  @Test
  void letsAWinterBeginOrEndInItsYear() {
    HistoricalDate winter = HistoricalDate.parse("1848-24");
    assertThat(winter.start()).isEqualTo("1847-12-01");
    assertThat(winter.end()).isEqualTo("1849-02-28");
  }

  @Test
  void leavesAnIntervalOpen() {
    assertThat(HistoricalDate.parse("1848/..").end()).isEqualTo(LocalDate.MAX);
    assertThat(HistoricalDate.parse("../1848").start()).isEqualTo(LocalDate.MIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "48",
        "1848-13",
        "1848-25",
        "1848-02-30",
        "../..",
        "1851/1848",
        "May",
        "2100-02-29",
        "1XXX"
      })
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> HistoricalDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1848-03, 1848-04, true",
    "1848-03, 1848-03, false",
    "1848, 1848-03, false",
    "1847, 1848-24, false",
    "1846, 1848-24, true",
    "1848~, 1850, false",
    "1848/.., 1850, false",
    "-0043, 0014, true",
    "14XX, 1503, true",
    "14XX, 1453, false"
  })
  void isBeforeOnlyWhatItCertainlyPrecedes(String one, String other, boolean before) {
    HistoricalDate first = HistoricalDate.parse(one);
    HistoricalDate second = HistoricalDate.parse(other);
    assertThat(first.isBefore(second)).isEqualTo(before);
    assertThat(second.isBefore(first)).isFalse();
    assertThat(second.isOrderedWith(first)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"1848-24, 1848", "1848-05, 1848", "1848/1851, 1848", "-0043-23, -43"})
  void knowsItsFirstYear(String edtf, int year) {
    assertThat(HistoricalDate.parse(edtf).year()).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({"1848-21, 0", "1848-24, 3", "-0043-23, 2"})
  void knowsItsSeason(String edtf, int season) {
    assertThat(HistoricalDate.parse(edtf).season()).isEqualTo(season);
  }

  @Test
  void containsTheMonthsOfItsYear() {
    assertThat(HistoricalDate.parse("1848").contains(HistoricalDate.parse("1848-03"))).isTrue();
    assertThat(HistoricalDate.parse("1848-03").contains(HistoricalDate.parse("1848"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1482/.., 1482",
    "1482-03-09/.., 1482-03-09",
    "-0043/.., -0043",
    "1482/1490, 1482/1490",
    "../1490, ../1490",
    "148X, 148X"
  })
  void knowsWhenWhatWentOnBegan(String edtf, String onset) {
    assertThat(HistoricalDate.parse(edtf).onset()).isEqualTo(HistoricalDate.parse(onset));
  }

  @Test
  void tellsRoughlyWhatItTells() {
    assertThat(HistoricalDate.parse("1820-05-03").roughly().edtf()).isEqualTo("1820-05-03~");
    assertThat(HistoricalDate.parse("1820~").roughly().edtf()).isEqualTo("1820~");
    assertThat(HistoricalDate.parse("1914/1918").roughly().edtf()).isEqualTo("1914/1918~");
    assertThat(HistoricalDate.parse("1982/..").roughly().edtf()).isEqualTo("1982/..");
  }
}
