package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Simón Bolívar climbed,simon-bolivar-climbed",
    "Grey’s mill (1842),grey-s-mill-1842",
    "—Rowe—,rowe",
    "Шахта,''"
  })
  void hasPlainLettersDigitsAndSingleHyphens(String text, String slug) {
    assertThat(Slug.of(text)).isEqualTo(slug);
  }
}
