package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPairsTest {

  @Test
  void readsOppositesBothWays() {
    assertThat(WordPairs.opposites().in("Prices rose.")).hasSize(1);
    assertThat(WordPairs.opposites().in("Prices fell.")).hasSize(1);
  }

  @Test
  void findsNoWordInsideAnother() {
    assertThat(WordPairs.opposites().in("The rosebush and the fellow.")).isEmpty();
  }

  @Test
  void changesTheWordsOfAPair() {
    String text = "The town purchased a mill.";
    assertThat(WordPairs.changed(text, WordPairs.synonyms().in(text).get(0)))
        .isEqualTo("The town bought a mill.");
  }

  @Test
  void putsNoPastTenseForAParticiple() {
    assertThat(WordPairs.synonyms().in("The talks lasted 42 days.")).hasSize(1);
    assertThat(WordPairs.synonyms().in("The talks had lasted 42 days.")).isEmpty();
  }

  @Test
  void takesNobodyWhoRoseToSpeakForAnAmount() {
    assertThat(WordPairs.synonyms().in("The mayor rose to speak.")).isEmpty();
    assertThat(WordPairs.synonyms().in("The price rose to 30 pounds.")).hasSize(1);
  }

  @Test
  void putsAPhraseThatANounMayFollow() {
    String text = "They were banned from participation.";
    assertThat(WordPairs.changed(text, WordPairs.synonyms().in(text).get(0)))
        .isEqualTo("They were shut out of participation.");
  }
}
