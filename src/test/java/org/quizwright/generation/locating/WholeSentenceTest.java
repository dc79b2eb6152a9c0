package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.wording.AdjectivesOnly;

class WholeSentenceTest {

  @Test
  void passesOneVerb() {
    assertThat(WholeSentence.saysOneThing(new AdjectivesOnly().parse("Prices fell in May.")))
        .isTrue();
  }

  @Test
  void refusesTwoVerbs() {
    assertThat(
            WholeSentence.saysOneThing(new AdjectivesOnly().parse("Prices fell and wages rose.")))
        .isFalse();
  }
}
