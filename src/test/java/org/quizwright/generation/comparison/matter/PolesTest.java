package org.quizwright.generation.comparison.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.matter.Poles.Side;

class PolesTest {

  private static final Poles DRUNK =
      Poles.of("\\bdrunk\\b", "\\b(?:sober|not drunk)\\b", "affirms", "denies");

  @Test
  void tellAYesFromANo() {
    assertThat(DRUNK.of("The carters were drunk.")).isEqualTo(Side.YES);
    assertThat(DRUNK.of("They were as sober as judges.")).isEqualTo(Side.NO);
    assertThat(DRUNK.of("It rained.")).isEqualTo(Side.NEITHER);
  }

  @Test
  void letANoWeighMoreThanTheWordsItDenies() {
    assertThat(DRUNK.of("The carters were not drunk.")).isEqualTo(Side.NO);
  }

  @Test
  void takeNothingAskedOrPassedOnForAnAnswer() {
    assertThat(DRUNK.of("Were they drunk?")).isEqualTo(Side.NEITHER);
    assertThat(DRUNK.of("It is said that they were drunk.")).isEqualTo(Side.NEITHER);
    assertThat(DRUNK.of("The mayor maintained that they were drunk.")).isEqualTo(Side.NEITHER);
    assertThat(DRUNK.of("Whether they were drunk is not known.")).isEqualTo(Side.NEITHER);
  }

  @Test
  void partTwoWhoAnswerDifferently() {
    assertThat(DRUNK.part("They were drunk.", "They were sober.")).isTrue();
    assertThat(DRUNK.part("They were drunk.", "All were drunk.")).isFalse();
    assertThat(DRUNK.part("They were drunk.", "It rained.")).isFalse();
  }
}
