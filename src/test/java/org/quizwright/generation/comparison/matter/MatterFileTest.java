package org.quizwright.generation.comparison.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatterFileTest {

  @Test
  void keepsTheOrderOfSectionsAndWords() {
    assertThat(MatterFile.sections("matter ")).startsWith("matter toil", "matter lender");
    assertThat(MatterFile.words("protests")).startsWith("strike", "revolt");
    assertThat(MatterFile.lines("senses").get(1)).startsWith("pay", "wage");
  }

  @Test
  void readsAnEntryWithoutAValue() {
    assertThat(MatterFile.entries("matter toil"))
        .containsEntry("kind", "account")
        .containsEntry("doer", "");
  }
}
