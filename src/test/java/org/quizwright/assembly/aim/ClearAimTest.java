package org.quizwright.assembly.aim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.model.content.Body;

class ClearAimTest {

  private static final SentenceIndex INDEX =
      new SentenceIndex(
          Harbour.saying(
              List.of(),
              List.of(),
              List.of(new Body("Port Ellery Council", List.of("PEC"), null, Harbour.mercer(2, 1))),
              "The HDU struck. Nobody paid the HDU. The PEC agreed. The SOP paid."));

  private static double cost(int... sentences) {
    SheetDraft draft = HarbourDraft.printing(INDEX);
    for (int sentence : sentences) {
      draft.reading().add(Harbour.mercer(1, sentence));
    }
    return new ClearAim(INDEX).cost(draft);
  }

  @Test
  void mindsAShortFormThatNobodyExplains() {
    assertThat(cost(1)).isPositive();
  }

  @Test
  void mindsEachOfThem() {
    assertThat(cost(1, 4)).isGreaterThan(cost(1));
  }

  @Test
  void mindsOneOnlyOnce() {
    assertThat(cost(1, 2)).isEqualTo(cost(1));
  }

  @Test
  void acceptsWhatTheCourseExplains() {
    assertThat(cost(3)).isZero();
  }
}
