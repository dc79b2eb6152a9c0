package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LabelIndexTest {

  private final LabelIndex<Integer> index = new LabelIndex<>();

  @BeforeEach
  void fill() {
    index.add("The weavers of Lyon struck", 1);
    index.add("The potters of Delft struck", 2);
    index.add("Weavers struck in Lyon", 3);
  }

  @Test
  void findsWhatSharesEnoughWordsInOrder() {
    assertThat(index.alike("Weavers strike in Lyon", 0.8)).containsExactly(1, 3);
  }

  @Test
  void findsNothingThatSharesTooFew() {
    assertThat(index.alike("The potters of Lyon sang", 0.5)).isEmpty();
    assertThat(index.alike("A bridge fell", 0.01)).isEmpty();
  }
}
