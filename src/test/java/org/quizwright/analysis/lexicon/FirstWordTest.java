package org.quizwright.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstWordTest {

  @Test
  void readsToTheNextSignThatIsNoLetter() {
    assertThat(FirstWord.at("The Half-built pier", 4)).isEqualTo("half");
    assertThat(FirstWord.at("in Łódź", 3)).isEqualTo("łódź");
  }

  @Test
  void findsNoneWhereADigitOrTheEndStands() {
    assertThat(FirstWord.at("in 1844", 3)).isEmpty();
    assertThat(FirstWord.at("in", 2)).isEmpty();
  }
}
