package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "order",
        "uprising",
        "unimportant law",
        "hour",
        "8-hour day",
        "1848 map",
        "MP",
        "SDU member",
        "NKSD officer",
        "“uprising”",
        "under-fed boy"
      })
  void readsAnBeforeAVowel(String words) {
    assertThat(Article.before(words)).isEqualTo("an");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "law",
        "union",
        "one-day strike",
        "European war",
        "110-ton gun",
        "user",
        "US official",
        "UK firm",
        "UN report",
        "unanimous vote",
        "Ugandan",
        "Uruguayan",
        "ubiquitous rat",
        "“union”",
        "TUC man",
        "NALTO ship"
      })
  void readsABeforeWhatOnlyLooksLikeOne(String words) {
    assertThat(Article.before(words)).isEqualTo("a");
  }
}
