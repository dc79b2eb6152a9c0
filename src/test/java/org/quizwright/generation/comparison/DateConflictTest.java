package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Mention;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

class DateConflictTest {

  static Event event(String dateInBook, String dateInLetter) {
    return new Event(
        "e1",
        HistoricalDate.parse("1844"),
        "The mill closed",
        "strike",
        1,
        false,
        List.of(),
        null,
        List.of(
            new Mention(new TextRef("book", 1, 1), dateInBook, "The mill closed."),
            new Mention(new TextRef("letter", 1, 1), dateInLetter, "The mill closed.")));
  }

  @Test
  void seesOneEventThatTwoSourcesDateDifferently() {
    assertThat(DateConflict.in(event("in 1844", "in 1845"), "book", "letter")).isTrue();
  }

  @Test
  void acceptsAMonthOfTheSameYear() {
    assertThat(DateConflict.in(event("in 1844", "in May 1844"), "book", "letter")).isFalse();
  }

  @Test
  void makesNothingOfADateWithoutAYear() {
    assertThat(DateConflict.in(event("in 1844", "in May"), "book", "letter")).isFalse();
  }
}
