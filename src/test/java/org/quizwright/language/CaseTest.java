package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseTest {

  @Test
  void changesTheFirstLetterOnly() {
    assertThat(Case.upper("élan of Paris")).isEqualTo("Élan of Paris");
    assertThat(Case.lower("The Mill")).isEqualTo("the Mill");
  }

  @Test
  void leavesAloneWhatHasNoLetter() {
    assertThat(Case.upper("")).isEmpty();
    assertThat(Case.lower("1844")).isEqualTo("1844");
  }
}
