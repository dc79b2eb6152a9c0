package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MotivesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alarmed by the flood|the flood",
        "Out of pity for the weavers|pity for the weavers",
        "under pressure from the guild|pressure from the guild",
        "in protest against the toll|the wish to protest against the toll",
        "fearing another flood|fear of another flood",
        "for fear that the dam would burst|the fear that the dam would burst",
        "hoping for a dry summer|the hope of a dry summer",
        "eager to please the abbot|the wish to please the abbot",
        "unwilling to pay the toll|unwillingness to pay the toll",
        "convinced that the well was holy|the belief that the well was holy"
      })
  void namesWhatMovedSomebody(String phrase, String name) {
    assertThat(Motives.named(phrase)).isEqualTo(name);
    assertThat(Motives.isNamed(phrase)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fearing the dam would burst",
        "alarmed by what the miller had seen",
        "walking to the market",
        "driven through the town",
        "out of seventeen who stood for the council"
      })
  void hasNoNameForAClauseOrForWhatMovedNobody(String phrase) {
    assertThat(Motives.isNamed(phrase)).isFalse();
  }

  @Test
  void takesNoWordThatOnlyOpensLikeOne() {
    assertThat(Motives.isNamed("afraidness of the dark")).isFalse();
  }
}
