package org.quizwright.generation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeVerbsTest {

  @Test
  void knowAVerbsPastFormsAndNotItsBasicOne() {
    assertThat("sank").matches(ChangeVerbs.PAST);
    assertThat("cut").matches(ChangeVerbs.PAST);
    assertThat("sink").doesNotMatch(ChangeVerbs.PAST);
  }

  @Test
  void tellGrowingFromShrinkingAndFromWhatIsDoneToAThing() {
    assertThat(ChangeVerbs.grows("triple")).isTrue();
    assertThat(ChangeVerbs.shrinks("triple")).isFalse();
    assertThat(ChangeVerbs.shrinks("dwindle")).isTrue();
    assertThat(ChangeVerbs.grows("raise")).isFalse();
  }
}
