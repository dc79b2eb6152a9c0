package org.quizwright.analysis.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {

  @Test
  void countsChangedLetters() {
    assertThat(EditDistance.between("kitten", "sitting")).isEqualTo(3);
  }

  @Test
  void takesNearSpellingsForVariants() {
    assertThat(EditDistance.isVariant("Petrovski", "Petrovsky")).isTrue();
  }

  @Test
  void keepsShortNamesApart() {
    assertThat(EditDistance.isVariant("Marks", "Marx")).isFalse();
  }
}
