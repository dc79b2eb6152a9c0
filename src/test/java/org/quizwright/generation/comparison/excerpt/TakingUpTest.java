package org.quizwright.generation.comparison.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.comparison.Archive;

class TakingUpTest {

  private static boolean goesOn(String next) {
    Archive archive = Archive.twoWorks().in("book").passage("The mayor bought a mill. " + next);
    Excerpt excerpt = archive.excerpt("book", 1);
    return TakingUp.does(excerpt.statements().get(1), excerpt.statements().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "However, nobody was glad.",
        "He was proud.",
        "Most people liked this mill.",
        "The mill burned down.",
        "At first the town thought that he was rich."
      })
  void seesThatASentenceGoesOn(String next) {
    assertThat(goesOn(next)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The river was high.", "I was on the committee."})
  void seesThatASentenceTurnsToSomethingElse(String next) {
    assertThat(goesOn(next)).isFalse();
  }

  @Test
  void knowsASentenceThatTakesBack() {
    assertThat(TakingUp.qualifies("However, this demand was new.")).isTrue();
    assertThat(TakingUp.qualifies("This demand was new.")).isFalse();
  }
}
