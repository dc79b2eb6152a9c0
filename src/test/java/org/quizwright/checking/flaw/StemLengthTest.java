package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.shortAnswer;

import org.junit.jupiter.api.Test;

class StemLengthTest {

  @Test
  void catchesAStemOfTwentySixWords() {
    assertThat(
            new StemLength()
                .check(
                    shortAnswer(
                        "word word word word word word word word word word word word word word word word word word word word word word word word word word?",
                        "Pay")))
        .hasSize(1);
  }

  @Test
  void countsNoQuotedWords() {
    assertThat(
            new StemLength()
                .check(
                    shortAnswer(
                        "What does “word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word” show about the mayor of Lowford?",
                        "Fear")))
        .isEmpty();
  }

  @Test
  void passesTwentyFiveWords() {
    assertThat(
            new StemLength()
                .check(
                    shortAnswer(
                        "word word word word word word word word word word word word word word word word word word word word word word word word word?",
                        "Pay")))
        .isEmpty();
  }
}
