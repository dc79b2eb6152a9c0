package org.quizwright.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamiliarWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "capitalist",
        "revolution",
        "population",
        "politically",
        "raise",
        "harbour",
        "unhappiness",
        "townspeople",
        "lawlessness",
        "enrichment",
        "output"
      })
  void knowsWordsOfSchoolAndTheirFamilies(String word) {
    assertThat(FamiliarWords.has(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sexton", "silt", "bourgeois", "quorum", "tithe", "subsistence"})
  void findsWordsOfTheLearnedRare(String word) {
    assertThat(FamiliarWords.has(word)).isFalse();
  }
}
