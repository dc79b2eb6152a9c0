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
    "'Press and Harbour Office, Saltby', The Press and Harbour Office",
    "'The Committee of Safety, New Saltby', The Committee of Safety",
    "'Ministry of Trade, Food and Work', 'The Ministry of Trade, Food and Work'",
    "'Ann Fenn, Lady Marl', 'Ann Fenn, Lady Marl'",
    "Ada Brook, Ada Brook",
    "The Saltby Herald, The Saltby Herald"
  })
  void givesABodyItsArticleAndNoSeat(String name, String named) {
    assertThat(BodyName.of(name)).isEqualTo(named);
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
