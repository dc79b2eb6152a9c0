package org.quizwright.generation.comparison.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarrelTest {

  private static Poles poles(String id) {
    return Quarrel.MATTERS.stream()
        .filter(matter -> matter.id().equals(id))
        .findFirst()
        .orElseThrow()
        .poles();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stones | The street had been cleared of stones. | I saw stones in the air.",
        "stones | The carter saw nothing thrown. | They pelted the mayor with stones.",
        "shots | There was no bullet-hole on our side. | It came from the crowd first.",
        "shots | The guards had fired first. | The crowd fired."
      })
  void partsTwoWhoQuarrel(String id, String one, String other) {
    assertThat(poles(id).part(one, other)).isTrue();
  }

  @Test
  void takesNoStoneWallForAMissile() {
    assertThat(poles("stones").of("They stood behind a wall of stones."))
        .isEqualTo(Poles.Side.NEITHER);
  }
}
