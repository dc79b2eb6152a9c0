package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.language.Span;
import org.quizwright.model.time.HistoricalDate;

class DateMentionTest {

  private static final DateMention MENTION =
      new DateMention(
          new Span(3, 7), HistoricalDate.parse("1900"), DateUse.AT, Reckoning.RESOLVED, false);

  @Test
  void staysAsCertainAsItIsInAnotherPlace() {
    assertThat(MENTION.at(new Span(0, 4)).certain()).isFalse();
    assertThat(MENTION.meaning(HistoricalDate.parse("1901")).reckoning())
        .isEqualTo(Reckoning.RESOLVED);
  }

  @Test
  void inheritsWhereTheYearIsNotWritten() {
    assertThat(MENTION.inherited()).isTrue();
    assertThat(new DateMention(new Span(3, 7), MENTION.date(), DateUse.AT, false).inherited())
        .isFalse();
  }
}
