package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownDaysTest {

  private static Optional<Integer> year(String asked, String... texts) {
    KnownDays known = KnownDays.of(Stream.of(texts).map(DateScanner::scan).toList());
    return known.year(DateScanner.scan(asked).get(0).draft());
  }

  @Test
  void givesADayTheYearThatStandsWithItElsewhere() {
    assertThat(
            year(
                "They met on 16 August.",
                "The fair of 3 May 1702 was dull.",
                "On August 16, 1811, the bridge at Hexley fell."))
        .contains(1811);
  }

  @Test
  void choosesNoneOfTwoYears() {
    assertThat(
            year(
                "They met on 16 August.",
                "The bridge fell on 16 August 1811.",
                "It was rebuilt by 16 August 1814."))
        .isEmpty();
  }

  @Test
  void countsAYearThatIsWrittenTwiceOnce() {
    assertThat(
            year(
                "They met on 16 August.",
                "The bridge fell on 16 August 1811.",
                "On 16 August 1811 it rained."))
        .contains(1811);
  }

  @Test
  void tellsADayThatIsWrittenAgainAndAgain() {
    String text = "The bridge of Hexley fell on 16 August 1811.";
    DateDraft day = DateScanner.scan(text).get(0).draft();
    assertThat(KnownDays.of(Stream.of(text, text).map(DateScanner::scan).toList()).isCommon(day))
        .isFalse();
    assertThat(
            KnownDays.of(Stream.of(text, text, text).map(DateScanner::scan).toList()).isCommon(day))
        .isTrue();
  }

  @Test
  void knowsNothingOfAnotherDayOrOfAMonth() {
    assertThat(year("They met on 17 August.", "The bridge fell on 16 August 1811.")).isEmpty();
    assertThat(year("They met in August.", "The bridge fell in August 1811.")).isEmpty();
  }
}
