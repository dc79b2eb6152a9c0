package org.quizwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.cli.console.ExitCode;

class RefusalTest {

  private static final TypedCommand TYPED = new TypedCommand();

  @Test
  void saysWhatIsWrongAndWhereToReadOnInTwoLines() {
    assertThat(TYPED.run("worksheet", "--edition", "huge")).isEqualTo(ExitCode.FAILED);
    assertThat(TYPED.err().lines())
        .containsExactly(
            "quizwright: Invalid value for option '--edition' (EDITION): 'huge' isn't possible;"
                + " there are: standard, large, dyslexia",
            "See: quizwright worksheet --help");
  }

  @Test
  void guessesWhatWasMeant() {
    TYPED.run("worksheet", "--edtion", "large");
    assertThat(TYPED.err()).contains("--edtion", "--edition").doesNotContain("Usage:");
  }
}
