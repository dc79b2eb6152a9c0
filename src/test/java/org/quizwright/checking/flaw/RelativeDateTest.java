package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.statement;

import org.junit.jupiter.api.Test;

class RelativeDateTest {

  @Test
  void catchesLastYear() {
    assertThat(new RelativeDate().check(statement("Wages in Lowford were cut last year.")))
        .hasSize(1);
  }

  @Test
  void passesAYear() {
    assertThat(new RelativeDate().check(statement("Wages in Lowford were cut in 1842."))).isEmpty();
  }
}
