package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class WordRepeatsTest {

  @Test
  void catchesAWordThatOnlyTheKeyRepeats() {
    assertThat(
            new WordRepeats()
                .check(
                    choice(
                        "What did the weavers’ committee ask for?",
                        "A seat on the committee",
                        "Higher pay",
                        "Cheaper bread")))
        .hasSize(1);
  }

  @Test
  void passesAWordThatADistractorRepeatsToo() {
    assertThat(
            new WordRepeats()
                .check(
                    choice(
                        "What did the weavers’ committee ask for?",
                        "A seat on the committee",
                        "A new committee",
                        "Cheaper bread")))
        .isEmpty();
  }
}
