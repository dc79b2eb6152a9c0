package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

  @ParameterizedTest
  @CsvSource({
    "900, 146, about six times",
    "15, 10, about one and a half times",
    "10000, 500, about twenty times",
    "130, 10, more than ten times"
  })
  void namesHowManyTimes(double large, double small, String words) {
    assertThat(Proportion.times(large, small)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "400, 225, by about two fifths",
    "100, 130, by about a third",
    "863, 4439, to about five times as much"
  })
  void namesAChange(double before, double after, String words) {
    assertThat(Proportion.change(before, after)).isEqualTo(words);
  }

  @Test
  void comparesNothingThatIsNearlyTheSame() {
    assertThat(Proportion.isTelling(100, 105)).isFalse();
    assertThat(Proportion.isTelling(100, 150)).isTrue();
  }

  @Test
  void offersSharesThatAreNearButPlainlyOthers() {
    assertThat(Proportion.others(8 / 70.0))
        .extracting(Proportion.Share::words)
        .containsExactly("a quarter", "two fifths");
  }

  @Test
  void tellsAShareBesideAHalfByItsSide() {
    assertThat(Proportion.inWords(0.47)).contains("less than half");
    assertThat(Proportion.inWords(0.55)).contains("more than half");
    assertThat(Proportion.inWords(0.35)).contains("about a third");
    assertThat(Proportion.inWords(0.29)).isEmpty();
  }
}
