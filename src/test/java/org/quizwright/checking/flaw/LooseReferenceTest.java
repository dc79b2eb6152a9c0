package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.shortAnswer;
import static org.quizwright.checking.flaw.Samples.statement;

import org.junit.jupiter.api.Test;

class LooseReferenceTest {

  @Test
  void catchesThisStrike() {
    assertThat(
            new LooseReference().check(shortAnswer("Why did this strike end in 1842?", "Hunger")))
        .hasSize(1);
  }

  @Test
  void catchesAPronounWithNothingBefore() {
    assertThat(new LooseReference().check(shortAnswer("Why did they strike in 1842?", "Pay")))
        .hasSize(1);
  }

  @Test
  void catchesADiscourseOpener() {
    assertThat(
            new LooseReference().check(statement("However, the mill owners of Lowford cut wages.")))
        .hasSize(1);
  }

  @Test
  void catchesTheLatter() {
    assertThat(
            new LooseReference()
                .check(shortAnswer("What did Ann Frith tell the latter?", "To wait")))
        .hasSize(1);
  }

  @Test
  void passesAPronounAfterItsName() {
    assertThat(
            new LooseReference()
                .check(shortAnswer("What did Ann Frith say when she came to Lowford?", "To wait")))
        .isEmpty();
  }

  @Test
  void passesThisSource() {
    assertThat(new LooseReference().check(shortAnswer("Who wrote this source?", "Ann Frith")))
        .isEmpty();
  }
}
