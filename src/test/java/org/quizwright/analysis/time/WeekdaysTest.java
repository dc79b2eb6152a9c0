package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.quizwright.model.time.HistoricalDate;

class WeekdaysTest {

  @Test
  void knowsTheWeekdayThatTheTextHasToldOf() {
    assertThat(Weekdays.isKnown("the Monday")).isTrue();
    assertThat(Weekdays.isKnown("the Monday evening")).isTrue();
    assertThat(Weekdays.isKnown("on Monday")).isFalse();
  }

  private static String near(String day, String weekday) {
    Manner manner = new Manner(null, false, false, false, false, false, null, 0);
    DateThread thread = DateThread.of(manner).after(HistoricalDate.parse(day), true);
    return Weekdays.near(thread, DayOfWeek.valueOf(weekday))
        .map(found -> found.edtf() + (found.certain() ? "" : " ?"))
        .orElse("");
  }

  @Test
  void takesTheNextTheSameOrTheDayBefore() {
    assertThat(near("1875-07-22", "SATURDAY")).isEqualTo("1875-07-24");
    assertThat(near("1875-07-22", "SUNDAY")).isEqualTo("1875-07-25");
    assertThat(near("1875-07-22", "TUESDAY")).isEqualTo("1875-07-27");
    assertThat(near("1875-07-22", "WEDNESDAY")).isEqualTo("1875-07-21 ?");
    assertThat(near("1875-07-22", "THURSDAY")).isEqualTo("1875-07-22 ?");
    assertThat(near("1875-07", "THURSDAY")).isEmpty();
  }

  @Test
  void looksBackForOneThatWasPast() {
    Manner manner = new Manner(null, false, false, false, false, false, null, 0);
    DateThread thread = DateThread.of(manner).after(HistoricalDate.parse("1815-06-18"), true);
    assertThat(Weekdays.last(thread, "the Thursday").orElseThrow().edtf()).isEqualTo("1815-06-15");
    assertThat(Weekdays.last(thread, "two days later")).isEmpty();
  }
}
