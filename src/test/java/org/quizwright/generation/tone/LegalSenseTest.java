package org.quizwright.generation.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalSenseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The miller was charged with fraud at the spring assizes.|fraud",
        "A jury found the two weavers guilty.|guilty",
        "Four men were tried for Riot at Welby.|Riot",
        "The magistrates sent her to prison for a small theft.|theft"
      })
  void isTheNameOfADeedBeforeACourt(String sentence, String word) {
    assertThat(LegalSense.test(sentence, word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The new toll was a fraud on every carter.|fraud",
        "The miller was charged with a shameful fraud.|shameful",
        "The courtyard was the scene of a crime against taste.|crime",
        "The bench heard of a theft.|thefts of honour"
      })
  void isABlamingWordWhereNoCourtSitsOrTheLawHasNoSuchName(String sentence, String word) {
    assertThat(LegalSense.test(sentence, word)).isFalse();
  }
}
