package org.quizwright.model.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EvidenceTest {

  private static final String TEXT =
      "The ferry sank at dawn. Nobody in the harbour town had seen the light go out that night.";

  @Test
  void keepsUpToThirtyTwoCharactersOnEitherSide() {
    Evidence evidence = Evidence.quote("mercer", 3, TEXT, "Nobody");
    assertThat(evidence)
        .isEqualTo(
            new Evidence(
                "mercer",
                3,
                "Nobody",
                "The ferry sank at dawn. ",
                " in the harbour town had seen th"));
  }

  @Test
  void refusesWordsThatThePassageDoesNotHave() {
    assertThatThrownBy(() -> Evidence.quote("mercer", 3, TEXT, "everybody"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mercer passage 3");
  }
}
