package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.TimelineOrdering;

class OverlappingDatesTest {

  private static Iterable<Finding> check(String... dates) {
    TimelineOrdering task =
        new TimelineOrdering(
            "Number these events.",
            Stream.of(dates).map(date -> Moments.at(date, "The mill opened in " + date)).toList());
    return new OverlappingDates().check(Samples.question(task));
  }

  @Test
  void catchesAMonthAfterItsOwnYear() {
    assertThat(check("1840", "1842", "1842-05", "1850")).hasSize(1);
  }

  @Test
  void passesDatesThatLieApart() {
    assertThat(check("1840", "1842-04", "1842-05", "1850/1851")).isEmpty();
  }
}
