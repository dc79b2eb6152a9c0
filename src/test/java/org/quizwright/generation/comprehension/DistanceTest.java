package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.time.HistoricalDate;

class DistanceTest {

  private static final HistoricalDate PERIOD = HistoricalDate.parse("1842");

  @Test
  void tellsALaterAccount() {
    assertThat(Distance.of(HistoricalDate.parse("1900"), PERIOD))
        .get()
        .asString()
        .startsWith("It appeared in 1900, years after the events");
  }

  @Test
  void tellsAnAccountOfTheTime() {
    assertThat(Distance.of(HistoricalDate.parse("1842-05"), PERIOD))
        .get()
        .asString()
        .startsWith("It appeared in 1842, at the time");
  }

  @Test
  void saysNothingWithoutADate() {
    assertThat(Distance.of(null, PERIOD)).isEmpty();
  }

  @Test
  void tellsAnAccountFromTheMiddleOfALongTime() {
    assertThat(Distance.of(HistoricalDate.parse("1850"), HistoricalDate.parse("1842/1860")))
        .get()
        .asString()
        .startsWith("It appeared in 1850, 8 years into the time");
  }

  @Test
  void tellsAnAccountFromTheEndOfALongTime() {
    assertThat(Distance.of(HistoricalDate.parse("1860"), HistoricalDate.parse("1842/1860")))
        .get()
        .asString()
        .contains("look back over 18 years");
  }

  @Test
  void callsOnlyTheLastEventsFreshAfterALongTime() {
    assertThat(Distance.of(HistoricalDate.parse("1861"), HistoricalDate.parse("1842/1860")))
        .get()
        .asString()
        .contains("19 years after the first");
  }
}
