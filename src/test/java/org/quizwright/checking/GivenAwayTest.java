package org.quizwright.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.shortAnswer;
import static org.quizwright.checking.flaw.Samples.statement;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Question;

class GivenAwayTest {

  private static final Question WHO =
      shortAnswer("Who led the weavers of Lowford in the strike?", "Ann Frith");

  private static boolean tells(Question giver) {
    return GivenAway.in(giver).tells(GivenAway.in(WHO));
  }

  @Test
  void countsWhicheverTells() {
    Question giver = shortAnswer("Why did Ann Frith call off the Lowford strike?", "Hunger");
    assertThat(GivenAway.in(WHO).tells(GivenAway.in(giver))).isFalse();
    assertThat(GivenAway.in(WHO).meets(GivenAway.in(giver))).isTrue();
  }

  @Test
  void seesAnAnswerInAnotherStem() {
    Question giver = shortAnswer("Why did Ann Frith call off the Lowford strike?", "Hunger");
    assertThat(tells(giver)).isTrue();
  }

  @Test
  void passesANameInAnotherMatter() {
    Question other = shortAnswer("Where was Ann Frith born?", "In Orford");
    assertThat(tells(other)).isFalse();
  }

  @Test
  void trustsNoStatementThatMayBeFalse() {
    Question other = statement("Ann Frith led the weavers of Lowford.");
    assertThat(tells(other)).isFalse();
  }
}
