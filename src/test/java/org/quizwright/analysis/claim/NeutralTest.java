package org.quizwright.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;

class NeutralTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wool was the fifth most important export of the county in 1842.",
        "The carters also demanded better roads and more oats.",
        "Robert Dale was asked about organised crime in the port.",
        "One of the carters described the affair quite pointedly:",
        "In 1702 the weavers asked for fair wages."
      })
  void judgeNothing(String sentence) {
    assertThat(Dispute.mark(Texts.LANGUAGE.parse(sentence))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The carters had better leaders than the weavers in 1842.",
        "The tolls were a crime against the poor.",
        "The guild was the most important force for freedom in Wells."
      })
  void stillJudge(String sentence) {
    assertThat(Dispute.mark(Texts.LANGUAGE.parse(sentence))).isPresent();
  }
}
