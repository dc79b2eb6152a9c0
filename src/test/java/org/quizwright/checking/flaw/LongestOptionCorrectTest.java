package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class LongestOptionCorrectTest {

  @Test
  void catchesAKeyThatIsFarLonger() {
    assertThat(
            new LongestOptionCorrect()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "The owners cut the wages of all who worked there",
                        "Bread was dear",
                        "The mill was sold")))
        .hasSize(1);
  }

  @Test
  void passesALongDistractor() {
    assertThat(
            new LongestOptionCorrect()
                .check(
                    choice(
                        "Why did the weavers of Lowford strike?",
                        "Bread was dear",
                        "The owners cut the wages of all who worked there",
                        "The mill was sold")))
        .isEmpty();
  }

  @Test
  void passesALeadOfAFewLetters() {
    assertThat(
            new LongestOptionCorrect()
                .check(
                    choice(
                        "Who led the strike in Lowford?",
                        "Joseph Arkell",
                        "Ann Frith",
                        "Tom Ware")))
        .isEmpty();
  }
}
