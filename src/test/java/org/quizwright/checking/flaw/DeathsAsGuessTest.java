package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.choice;
import static org.quizwright.checking.flaw.Samples.shortAnswer;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.Question;

class DeathsAsGuessTest {

  @Test
  void catchesAGuessAtATollOfDeaths() {
    assertThat(
            new DeathsAsGuess()
                .check(choice("How many people died in the fire at Lowford?", "4", "9", "12")))
        .hasSize(1);
  }

  @Test
  void passesAnAnswerInTheStudentsOwnWords() {
    assertThat(
            new DeathsAsGuess()
                .check(shortAnswer("What made the deaths at Lowford more likely?", "Locked doors")))
        .isEmpty();
  }

  @Test
  void passesAGuessThatIsMarked() {
    Question open = choice("How many people died in the fire at Lowford?", "4", "9", "12");
    Card card = open.card();
    Card marked =
        new Card(
            card.id(),
            card.status(),
            card.skill(),
            card.demand(),
            card.level(),
            card.points(),
            card.assertedBy(),
            card.evidence(),
            card.origin(),
            card.remarks().withSensitive(true));
    assertThat(new DeathsAsGuess().check(new Question(marked, open.task()))).isEmpty();
  }
}
