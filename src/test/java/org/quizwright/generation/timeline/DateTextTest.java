package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.time.HistoricalDate;

class DateTextTest {

  @Test
  void keepsTheWordsOfTheText() {
    assertThat(text("July 1989", "1989-07")).isEqualTo("July 1989");
  }

  @Test
  void addsTheYearThatTheTextLeavesToBeUnderstood() {
    assertThat(text("In July", "1989-07")).isEqualTo("In July [1989]");
  }

  @Test
  void bracketsADateThatTheSentenceOnlyInherits() {
    assertThat(text("", "1989-07-10")).isEqualTo("[10 July 1989]");
  }

  private static String text(String words, String edtf) {
    return DateText.of(words, HistoricalDate.parse(edtf));
  }
}
