package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstHandTest {

  @Test
  void dependsOnTheMatter() {
    assertThat(FirstHand.of(Weavers.matter("lender")))
        .isNotEqualTo(FirstHand.of(Weavers.matter("demands")))
        .isNotEqualTo(FirstHand.of(Weavers.matter("shortages")));
  }

  @Test
  void endsNoSentence() {
    assertThat(Matters.ALL)
        .map(FirstHand::of)
        .noneMatch(hand -> hand.seen().endsWith(".") || hand.unseen().endsWith("."));
  }
}
