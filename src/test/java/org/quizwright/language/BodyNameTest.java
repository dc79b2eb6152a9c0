package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNameTest {

  @ParameterizedTest
  @CsvSource({
    "International Panel on Harbour Safety, The International Panel on Harbour Safety",
    "Committee of Safety, The Committee of Safety",
    "Royal Mines Commission, The Royal Mines Commission",
    "Women’s Social and Political Union, The Women’s Social and Political Union",
    "Saltby Council, Saltby Council",
    "Ada Brook, Ada Brook",
    "The Saltby Herald, The Saltby Herald"
  })
  void givesABodyItsArticle(String name, String named) {
    assertThat(BodyName.withArticle(name)).isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource({
    "The Committee of Safety, the Committee of Safety",
    "The Saltby Herald, The Saltby Herald",
    "Ada Brook, Ada Brook"
  })
  void lowersTheArticleOfABodyOnly(String name, String inside) {
    assertThat(BodyName.inside(name)).isEqualTo(inside);
  }
}
