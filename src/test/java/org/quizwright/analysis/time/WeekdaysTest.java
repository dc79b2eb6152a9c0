package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeekdaysTest {

  @Test
  void knowsTheWeekdayThatTheTextHasToldOf() {
    assertThat(Weekdays.isKnown("the Monday")).isTrue();
    assertThat(Weekdays.isKnown("the Monday evening")).isTrue();
    assertThat(Weekdays.isKnown("on Monday")).isFalse();
  }
}
