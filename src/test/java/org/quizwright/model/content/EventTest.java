package org.quizwright.model.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

class EventTest {

  private static final List<Mention> MENTIONS =
      List.of(
          new Mention(
              new TextRef("hale-1850", 1, 1), "1834", "From 1834 the dyers met in the mill."));

  private static Event event(String date, String label, int importance, List<Mention> mentions) {
    return new Event(
        "dyers-met",
        HistoricalDate.parse(date),
        label,
        "mill",
        importance,
        true,
        List.of("the dyers"),
        "Norwick",
        mentions);
  }

  @ParameterizedTest
  @CsvSource({
    "1834/.., 1834",
    "1834-05/.., 1834-05",
    "1834, 1834",
    "1834/1837, 1834/1837",
    "1834~, 1834~"
  })
  void isShownAtItsBeginningWhereItWentOn(String date, String shown) {
    Event event = event(date, "The dyers met", 1, MENTIONS);
    assertThat(event.atItsBeginning()).isEqualTo(event(shown, "The dyers met", 1, MENTIONS));
  }

  @Test
  void mustSaySomethingOfWeightSomewhere() {
    assertThatThrownBy(() -> event("1834", " ", 1, MENTIONS)).hasMessageContaining("dyers-met");
    assertThatThrownBy(() -> event("1834", "The dyers met", 4, MENTIONS))
        .hasMessageContaining("importance");
    assertThatThrownBy(() -> event("1834", "The dyers met", 1, List.of()))
        .hasMessageContaining("mention");
  }
}
