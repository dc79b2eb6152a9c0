package org.quizwright.generation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.ShortAnswer;

class EventObjectTest {

  @Test
  void asksWhatWasDoneAndKeepsTheDate() {
    var village =
        new FenVillage(
            "On 4 May 1831 the labourers of Welby signed a petition against tolls. It rained.");
    assertThat(village.drafts(new EventObject()))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .isEqualTo(
                      "According to Ann Fenn, what did the labourers of Welby sign on 4 May 1831?");
              assertThat(((ShortAnswer) draft.task()).modelAnswer())
                  .startsWith("A petition against tolls");
            });
  }

  @Test
  void asksNothingOfADeedWithoutAnObject() {
    var village =
        new FenVillage("On 4 May 1831 the labourers of Welby marched to a toll gate. It rained.");
    assertThat(village.stems(new EventObject())).isEmpty();
  }
}
