package org.quizwright.generation.comparison.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;

class UnawareTest {

  private static Optional<String> of(String text) {
    return Unaware.of(Archive.twoWorks().in("letter").passage(text).excerpt("letter", 1));
  }

  @Test
  void keepsTheQuantityAndTheWordsOfTheSource() {
    assertThat(of("Of course many of us who joined, the poor, didn’t realise what it cost."))
        .contains("was one of many who “didn’t realise what it cost”");
  }

  @Test
  void hearsNothingOfTheKindInOtherWords() {
    assertThat(of("Many of us knew who paid.")).isEmpty();
    assertThat(of("The masters never knew it.")).isEmpty();
  }
}
