package org.quizwright.checking.flaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.statement;

import org.junit.jupiter.api.Test;

class AbsoluteStatementTest {

  @Test
  void catchesAnAbsoluteTermOfOurOwn() {
    assertThat(
            new AbsoluteStatement()
                .check(statement("The mill owners of Lowford always cut wages.")))
        .hasSize(1);
  }

  @Test
  void passesTheStrengthOfTheSource() {
    assertThat(
            new AbsoluteStatement()
                .check(statement("The mill owners of Lowford cut wages by 15 percent.")))
        .isEmpty();
  }
}
