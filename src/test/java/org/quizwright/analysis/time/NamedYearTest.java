package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.time.HistoricalDate;

class NamedYearTest {

  @Test
  void isTheOnlyOneOfAHeading() {
    assertThat(NamedYear.in("The flood of 1811")).map(HistoricalDate::edtf).contains("1811");
    assertThat(NamedYear.in("May 1811: the bridge")).map(HistoricalDate::edtf).contains("1811-05");
  }

  @Test
  void isNoneOfSeveralOrOfACentury() {
    assertThat(NamedYear.in("From 1811 to 1814")).isEmpty();
    assertThat(NamedYear.in("The floods of 1811, 1814 and 1820")).isEmpty();
    assertThat(NamedYear.in("Bridges of the nineteenth century")).isEmpty();
    assertThat(NamedYear.in("The bridge")).isEmpty();
    assertThat(NamedYear.in(null)).isEmpty();
  }
}
