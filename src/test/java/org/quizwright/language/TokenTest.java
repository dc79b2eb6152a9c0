package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {

  @Test
  void tellsWordsFromPunctuation() {
    assertThat(token("—", ":", "punct").isPunctuation()).isTrue();
    assertThat(token("mine", "NN", "obj").isPunctuation()).isFalse();
  }

  @Test
  void knowsFiniteVerbs() {
    assertThat(token("struck", "VBD", "root").isFinite()).isTrue();
    assertThat(token("striking", "VBG", "root").isFinite()).isFalse();
    assertThat(token("striking", "VBG", "root").isVerb()).isTrue();
  }

  @Test
  void takesABaseFormThatIsNoLemmaForAPastTense() {
    Token token = new Token("overthrew", 0, 9, "overthrow", "VB", "O", -1, "root");
    assertThat(token.tag()).isEqualTo("VBD");
  }

  @Test
  void knowsNouns() {
    assertThat(token("Kuzbass", "NNP", "obj").isProperNoun()).isTrue();
    assertThat(token("mine", "NN", "obj").isNoun()).isTrue();
    assertThat(token("mine", "NN", "obj").isProperNoun()).isFalse();
  }

  private static Token token(String text, String tag, String relation) {
    return new Token(text, 0, text.length(), text, tag, "O", -1, relation);
  }
}
