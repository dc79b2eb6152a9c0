package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnWordsTest {

  @Test
  void cutsWhatIsQuoted() {
    assertThat(OwnWords.of("What does “never again” show?")).isEqualTo("What does “” show?");
  }

  @Test
  void leavesApostrophesAlone() {
    assertThat(OwnWords.of("the miners’ union and the owners’ bank"))
        .isEqualTo("the miners’ union and the owners’ bank");
  }
}
