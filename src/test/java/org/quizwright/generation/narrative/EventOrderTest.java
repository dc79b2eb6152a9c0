package org.quizwright.generation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.TrueFalse;

class EventOrderTest {

  private static final String GATE =
      "On 4 May 1831 the labourers of Marsh End pulled down a toll gate near Welby. ";

  @Test
  void statesInWhichOrderTwoDatedEventsCame() {
    var village =
        new FenVillage(
            GATE + "In August 1834 the magistrates of Welby closed a drain near Welby. It rained.");
    assertThat(village.drafts(new EventOrder()))
        .singleElement()
        .satisfies(
            draft -> {
              TrueFalse task = (TrueFalse) draft.task();
              assertThat(task.answer()).isTrue();
              assertThat(task.stem())
                  .startsWith("By the dates that Ann Fenn gives, the magistrates of Welby closed")
                  .contains(" after the labourers of Marsh End");
            });
  }

  @Test
  void ordersNoTwoEventsThatHaveNothingToDoWithEachOther() {
    var village =
        new FenVillage(
            GATE
                + "In August 1834 the bishop of Ely sold a large library of old books. It rained.");
    assertThat(village.stems(new EventOrder())).isEmpty();
  }

  @Test
  void needsTwo() {
    assertThat(new FenVillage(GATE + "It rained all day.").stems(new EventOrder())).isEmpty();
  }

  @Test
  void leavesAloneAnEventThatTellsItsOrderItself() {
    var village =
        new FenVillage(
            GATE
                + "In August 1834 the magistrates of Welby closed a drain near Welby after a flood.");
    assertThat(village.stems(new EventOrder())).isEmpty();
  }

  @Test
  void comparesNothingThatIsFarApart() {
    var village =
        new FenVillage(
            GATE + "It rained.",
            "In August 1844 a lawyer of Ely opened a library in Cambridge. It rained.");
    assertThat(village.stems(new EventOrder())).isEmpty();
  }
}
