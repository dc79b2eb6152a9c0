package org.quizwright.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextRefTest {

  private static final TextRef SECOND = new TextRef("mill", 3, 2);

  @Test
  void knowsItsNeighbours() {
    assertThat(SECOND.step(1)).isEqualTo(new TextRef("mill", 3, 3));
    assertThat(SECOND.step(-1)).isEqualTo(new TextRef("mill", 3, 1));
    assertThatThrownBy(() -> SECOND.step(-2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tellsWhatStandsInItsPassage() {
    assertThat(SECOND.inPassageOf(new TextRef("mill", 3, 9))).isTrue();
    assertThat(SECOND.inPassageOf(new TextRef("mill", 4, 2))).isFalse();
    assertThat(SECOND.inPassageOf(new TextRef("quay", 3, 2))).isFalse();
  }
}
