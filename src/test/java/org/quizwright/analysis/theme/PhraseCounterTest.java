package org.quizwright.analysis.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseCounterTest {

  @Test
  void countsEveryFormOfAPhrase() {
    PhraseCounter text = PhraseCounter.of("One hedge fund bought what other hedge funds sold.");

    assertThat(text.count(PhraseCounter.lemmatised("hedge fund"))).isEqualTo(2);
  }

  @Test
  void readsHyphensAsBlanks() {
    assertThat(PhraseCounter.of("the walk-out").count(PhraseCounter.lemmatised("walk out")))
        .isEqualTo(1);
  }

  @Test
  void findsNothingOfAnEmptyPhrase() {
    assertThat(PhraseCounter.of("words").count(PhraseCounter.lemmatised(""))).isZero();
  }
}
