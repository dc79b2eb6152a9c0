package org.quizwright.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarriedOverTest {

  private static final Optional<String> POLL = Optional.of("a poll of 1841");

  @Test
  void keepsThePollForFurtherShares() {
    assertThat(CarriedOver.from(POLL, "Another 15 percent had no work.")).isEqualTo(POLL);
    assertThat(CarriedOver.from(POLL, "It also found that rents had doubled.")).isEqualTo(POLL);
  }

  @Test
  void endsWhereTheTextGoesOnByItself() {
    assertThat(CarriedOver.from(POLL, "The mill closed in May.")).isEmpty();
  }

  @Test
  void needsAReportToBeginWith() {
    assertThat(CarriedOver.from(Optional.of("John Kay"), "It also found that rents had doubled."))
        .isEmpty();
  }
}
