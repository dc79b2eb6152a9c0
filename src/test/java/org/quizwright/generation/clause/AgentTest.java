package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.telling.HarbourTown;
import org.quizwright.model.question.ShortAnswer;

class AgentTest {

  @Test
  void asksWhoDidWhatWasDone() {
    assertThat(
            new HarbourTown(
                    "The new hospital of the dockers was financed by the northern coal ministry.")
                .drafts(new Agent()))
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.task().stem())
                  .isEqualTo(
                      "According to Ada Brook, who financed the new hospital of the dockers?");
              assertThat(((ShortAnswer) draft.task()).modelAnswer())
                  .isEqualTo("The northern coal ministry.");
            });
  }

  @Test
  void asksForNoName() {
    String told = "The new hospital of the dockers was financed by the old minister Harrow.";
    assertThat(new HarbourTown(told).stems(new Agent())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The northern coal ministry financed the new hospital of the dockers.",
        "The new hospital of the dockers was financed by the ministry.",
        "The old bridge of the dockers was destroyed by the great spring flood."
      })
  void asksNothingOfWhatIsToldPlainlyOrSaysLittle(String text) {
    assertThat(new HarbourTown(text).stems(new Agent())).isEmpty();
  }
}
