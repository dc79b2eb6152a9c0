package org.quizwright.model.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quizwright.model.time.HistoricalDate;

class StripUnitTest {

  @Test
  void goesByTheNameInTheBank() {
    assertThat(StripUnit.of("month")).contains(StripUnit.MONTH);
    assertThat(StripUnit.of("fortnight")).isEmpty();
  }

  @Test
  void findsTheUnitThatHoldsADay() {
    LocalDate day = LocalDate.of(1889, 8, 14);
    assertThat(StripUnit.MONTH.start(day)).isEqualTo("1889-08-01");
    assertThat(StripUnit.YEAR.start(day)).isEqualTo("1889-01-01");
    assertThat(StripUnit.DECADE.start(day)).isEqualTo("1880-01-01");
  }

  @Test
  void countsUnits() {
    LocalDate from = LocalDate.of(1880, 1, 1);
    assertThat(StripUnit.MONTH.between(from, LocalDate.of(1881, 3, 1))).isEqualTo(14);
    assertThat(StripUnit.DECADE.between(from, StripUnit.DECADE.plus(from, 3))).isEqualTo(3);
  }

  @Test
  void holdsOnlyDatesThatSayInWhichUnitTheyLie() {
    assertThat(StripUnit.YEAR.holds(HistoricalDate.parse("1889-08"))).isTrue();
    assertThat(StripUnit.MONTH.holds(HistoricalDate.parse("1889"))).isFalse();
    assertThat(StripUnit.DECADE.holds(HistoricalDate.parse("../1889"))).isFalse();
  }

  @Test
  void namesAUnitAsADate() {
    LocalDate day = LocalDate.of(1880, 1, 1);
    assertThat(StripUnit.MONTH.date(day).edtf()).isEqualTo("1880-01");
    assertThat(StripUnit.YEAR.date(day).edtf()).isEqualTo("1880");
    assertThat(StripUnit.DECADE.date(day).edtf()).isEqualTo("188X");
  }
}
