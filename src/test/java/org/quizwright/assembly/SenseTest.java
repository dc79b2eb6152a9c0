package org.quizwright.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.source.TextRef;

class SenseTest {

  private final Sense sense = new Sense(new SentenceIndex(Harbour.model()));

  private static TextRef mercer(int passage, int sentence) {
    return new TextRef(Harbour.MERCER, passage, sentence);
  }

  @Test
  void pullsInTheSentenceThatAPronounPointsTo() {
    assertThat(sense.complete(List.of(mercer(3, 2)))).containsExactly(mercer(3, 1), mercer(3, 2));
  }

  @Test
  void pullsInTheSentenceThatAConnectiveAnswers() {
    assertThat(sense.complete(List.of(mercer(3, 4)))).containsExactly(mercer(3, 3), mercer(3, 4));
  }

  @Test
  void leavesASentenceAloneThatStandsAlone() {
    assertThat(sense.complete(List.of(mercer(2, 4)))).containsExactly(mercer(2, 4));
  }
}
