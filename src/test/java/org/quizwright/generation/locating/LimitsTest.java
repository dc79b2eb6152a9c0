package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Judging by its taxes, the town was rich.",
        "As far as anybody knew, the town was rich.",
        "The town was rich, at least on paper.",
        "Officially, the town was rich.",
        "Even then, the town was rich.",
        "The town was rich until 1931.",
        "The town was rich unless the harvest failed."
      })
  void missesALimitThatIsLeftOut(String whole) {
    assertThat(Limits.areKept(whole, "The town was rich.")).isFalse();
  }

  @Test
  void findsALimitThatHasMoved() {
    assertThat(Limits.areKept("Officially, the town was rich.", "The town was officially rich."))
        .isTrue();
  }

  @Test
  void missesNothingInAPlainSentence() {
    assertThat(Limits.areKept("The town was rich and old.", "The town was rich.")).isTrue();
  }
}
