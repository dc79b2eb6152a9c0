package org.quizwright.generation.comparison.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.matter.Matter.Kind;

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

  @Test
  void knowWhatIsExpectedAndWhatCameOfIt() {
    assertThat(Matters.ALL)
        .filteredOn(matter -> matter.kind() == Kind.OUTLOOK)
        .isNotEmpty()
        .allMatch(matter -> matter.marks().size() == 3);
  }
}
