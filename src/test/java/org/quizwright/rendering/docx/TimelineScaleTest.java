package org.quizwright.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quizwright.model.time.HistoricalDate;

class TimelineScaleTest {

  private static TimelineScale of(String... dates) {
    return TimelineScale.of(Stream.of(dates).map(HistoricalDate::parse).toList());
  }

  @Test
  void takesMonthsForAFewMonths() {
    TimelineScale scale = of("1889-02", "1889-05-20", "1889-11");
    assertThat(scale.length()).isEqualTo("one month");
    assertThat(scale.places()).containsExactly(0, 3, 9);
    assertThat(scale.label(3)).isEqualTo("May 1889");
  }

  @Test
  void takesYearsForDecadesAndDecadesForCenturies() {
    assertThat(of("1860", "1880").length()).isEqualTo("one year");
    assertThat(of("1600", "1880").length()).isEqualTo("10 years");
  }

  @Test
  void keepsDistancesInProportion() {
    assertThat(of("1860", "1865", "1880").places()).containsExactly(0, 5, 20);
  }

  @Test
  void putsWhatLastedInItsMiddle() {
    assertThat(of("1860", "1870/1872", "1880").places()).containsExactly(0, 11, 20);
  }

  @Test
  void numbersTheEventsOfAPlace() {
    assertThat(of("1860", "1880-01", "1880-11").numbers(20)).isEqualTo(List.of(2, 3));
  }

  @Test
  void countsThroughTheBirthOfChrist() {
    TimelineScale scale = of("-0009", "0005");
    assertThat(scale.places()).containsExactly(0, 14);
    assertThat(scale.label(0)).isEqualTo("10 BC");
  }
}
