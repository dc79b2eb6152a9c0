package org.quizwright.assembly.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooseOpeningTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Since this is a wage to starve on, the dockers looked for other work.",
        "The north quay adds two more men to this account.",
        "With only ten cranes left in 1926, this rise in trade was dearly bought.",
        "Overall, dockers went on striking throughout this period.",
        "Two hundred of these families left the town.",
        "The board met its men until that day."
      })
  void seesADemonstrativeThatPointsBack(String sentence) {
    assertThat(LooseOpening.in(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rowe asked for weekly hiring, and on this basis the men went back.",
        "Trade has grown again this year.",
        "The dockers of this country have waited long enough.",
        "Rowe said that men who had waited would wait on."
      })
  void letsStandWhatNeedsNoSentenceBeforeIt(String sentence) {
    assertThat(LooseOpening.in(sentence)).isFalse();
  }

  @Test
  void seesAConnective() {
    assertThat(LooseOpening.in("However, nobody came.")).isTrue();
    assertThat(LooseOpening.in("Nobody came.")).isFalse();
  }
}
