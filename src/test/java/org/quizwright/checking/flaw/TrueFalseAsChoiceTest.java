package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class TrueFalseAsChoiceTest {

  @Test
  void catchesOptionsThatSayTrueOrFalse() {
    assertThat(
            new TrueFalseAsChoice()
                .check(
                    choice(
                        "Did the owners of Lowford cut wages?",
                        "Yes, in 1842",
                        "No, they raised them",
                        "No")))
        .hasSize(1);
  }

  @Test
  void passesAnOptionThatBeginsWithNo() {
    assertThat(
            new TrueFalseAsChoice()
                .check(
                    choice(
                        "What did the weavers lack?",
                        "No weaver had work",
                        "They had no bread",
                        "They had no coal")))
        .isEmpty();
  }
}
