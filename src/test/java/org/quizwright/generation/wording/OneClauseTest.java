package org.quizwright.generation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneClauseTest {

  @Test
  void passesOneVerb() {
    assertThat(OneClause.test(new AdjectivesOnly().parse("Prices fell in May."))).isTrue();
  }

  @Test
  void refusesTwoVerbs() {
    assertThat(OneClause.test(new AdjectivesOnly().parse("Prices fell and wages rose."))).isFalse();
  }
}
