package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.content.Cause;
import org.quizwright.model.source.TextRef;

class LeansBackTest {

  private static boolean test(String effect, String cause) {
    return LeansBack.test(new Cause(new TextRef("hill-1900", 1, 1), effect, cause, "because"));
  }

  @ParameterizedTest
  @CsvSource({
    "The inspector resigned, he would not carry that policy out",
    "The owners reached their aims, feeding the poor was not among them",
    "That is the worst figure, it shows the truth",
    "The owners did not give way, cloth was cheap"
  })
  void findsWhatPointsBackOrIsDenied(String effect, String cause) {
    assertThat(test(effect, cause)).isTrue();
  }

  @Test
  void leavesPlainReasonsAlone() {
    assertThat(test("The mills stood still", "the river had run dry")).isFalse();
  }
}
