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

  @Test
  void addsAllThatARelativeDateLeavesToBeUnderstood() {
    assertThat(text("Wednesday", "1989-22")).isEqualTo("Wednesday [summer 1989]");
    assertThat(text("two years later", "1889")).isEqualTo("two years later [1889]");
  }

  @Test
  void namesYearsBeforeChristAsPeopleDo() {
    assertThat(text("", "-0043-03-15")).isEqualTo("[15 March 44 BC]");
    assertThat(text("on the Ides of March", "-0043-03-15"))
        .isEqualTo("on the Ides of March [44 BC]");
    assertThat(text("44 B.C.", "-0043")).isEqualTo("44 B.C.");
  }

  @Test
  void addsTheYearOfMonthsThatTheTextLeavesToBeUnderstood() {
    assertThat(text("between May and August", "1368-05/1368-08"))
        .isEqualTo("between May and August [1368]");
    assertThat(text("the fifteenth century", "14XX")).isEqualTo("the fifteenth century");
  }

  private static String text(String words, String edtf) {
    return DateText.of(words, HistoricalDate.parse(edtf));
  }
}
