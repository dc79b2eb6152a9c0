package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;
import static org.quizwright.checking.flaw.Samples.shortAnswer;

import org.junit.jupiter.api.Test;

class AnswerInStemTest {

  @Test
  void catchesAnAnswerInTheStem() {
    assertThat(
            new AnswerInStem()
                .check(
                    shortAnswer(
                        "Why did the cut wages in Lowford lead to a strike?", "Wages were cut")))
        .hasSize(1);
  }

  @Test
  void comparesDictionaryForms() {
    assertThat(
            new AnswerInStem()
                .check(
                    choice(
                        "Who was the strike’s leader, the weaver Frith?",
                        "The weavers",
                        "Mayor Cole",
                        "Captain Low")))
        .hasSize(1);
  }

  @Test
  void passesWhatTheStemOnlyQuotes() {
    assertThat(
            new AnswerInStem()
                .check(
                    shortAnswer(
                        "What does “a crust for a day’s work” show?", "A crust for a day’s work")))
        .isEmpty();
  }

  @Test
  void passesANewAnswer() {
    assertThat(
            new AnswerInStem().check(shortAnswer("Why did the weavers strike?", "Wages were cut")))
        .isEmpty();
  }
}
