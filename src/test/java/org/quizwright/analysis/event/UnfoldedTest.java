package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;

class UnfoldedTest {

  @Test
  void makesAClauseOfAParticiple() {
    assertThat(
            Unfolded.participle(
                Texts.LANGUAGE.parse(
                    "In July, the strikes reached a new dimension, spreading from the town to the port.")))
        .contains("In July, the strikes spread from the town to the port.");
  }

  @Test
  void leavesAParticipleAloneWhosePastItDoesNotKnow() {
    assertThat(
            Unfolded.participle(
                Texts.LANGUAGE.parse("In July, the strikes grew, bringing the pits to a halt.")))
        .isEmpty();
  }

  @Test
  void makesAClauseOfAVisit() {
    assertThat(Unfolded.visit("A visit by the minister to Siberia in 1990 calmed the miners."))
        .contains("The minister visited Siberia in 1990.");
  }
}
