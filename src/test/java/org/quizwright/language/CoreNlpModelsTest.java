package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quizwright.model.finding.InputException;

class CoreNlpModelsTest {

  @Test
  void saysWhatToDoWhereAModelIsMissing() {
    assertThatThrownBy(() -> CoreNlpModels.size("models/no-such-model.gz"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no-such-model.gz")
        .hasMessageContaining("Build the program again");
  }
}
