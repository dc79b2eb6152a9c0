package org.quizwright.analysis.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void takesNearSpellingsForVariants() {
    assertThat(Spelling.isVariant("Petrovski", "Petrovsky")).isTrue();
  }

  @Test
  void keepsShortNamesApart() {
    assertThat(Spelling.isVariant("Marks", "Marx")).isFalse();
  }
}
