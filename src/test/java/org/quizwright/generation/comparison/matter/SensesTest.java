package org.quizwright.generation.comparison.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SensesTest {

  @Test
  void tellTwoWordsForOneThing() {
    assertThat(
            Senses.sharePhrase(
                List.of("strike", "economic", "demand"), List.of("economic", "grievance")))
        .isTrue();
    assertThat(Senses.sharePhrase(List.of("economic", "demand"), List.of("economic", "growth")))
        .isFalse();
  }
}
