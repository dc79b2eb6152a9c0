package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;

import org.junit.jupiter.api.Test;

class AbsoluteTermsTest {

  @Test
  void catchesAnAbsoluteDistractor() {
    assertThat(
            new AbsoluteTerms()
                .check(
                    choice(
                        "When did the owners pay?",
                        "On Saturdays",
                        "They never paid",
                        "On Mondays")))
        .hasSize(1);
  }

  @Test
  void passesWhereAllOptionsAreAbsolute() {
    assertThat(
            new AbsoluteTerms()
                .check(
                    choice(
                        "Whom did the owners pay?",
                        "Only the men",
                        "Only the women",
                        "Only the clerks")))
        .isEmpty();
  }

  @Test
  void passesWordsThatAreQuoted() {
    assertThat(
            new AbsoluteTerms()
                .check(
                    choice("How did the mayor put it?", "“All is lost”", "“Hold on”", "“Go home”")))
        .isEmpty();
  }
}
