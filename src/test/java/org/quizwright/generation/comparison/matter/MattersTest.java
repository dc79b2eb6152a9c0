package org.quizwright.generation.comparison.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MattersTest {

  @Test
  void haveIdsOfTheirOwn() {
    assertThat(Matters.ALL).extracting(Matter::id).doesNotHaveDuplicates();
  }

  @Test
  void askARowThatIsAQuestion() {
    assertThat(Matters.ALL).allMatch(matter -> matter.frames().row().endsWith("?"));
  }

  @Test
  void endNoFrameLikeASentence() {
    assertThat(Matters.ALL).allMatch(matter -> !matter.frames().common().endsWith("."));
  }
}
