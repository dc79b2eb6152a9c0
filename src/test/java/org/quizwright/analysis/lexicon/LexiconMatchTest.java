package org.quizwright.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;

class LexiconMatchTest {

  private static Optional<String> first(String text) {
    return LexiconMatch.first(
        Texts.LANGUAGE.parse(text), List.of(Lexicon.read("accusing"), Lexicon.read("evaluative")));
  }

  @Test
  void findsAnyFormOfAListedWord() {
    assertThat(first("The owner betrayed them.")).contains("betrayed");
  }

  @Test
  void findsHyphenedWords() {
    assertThat(first("The far-right union met.")).contains("far-right");
  }

  @Test
  void passesOverNames() {
    assertThat(first("He met John Savage.")).isEmpty();
  }
}
