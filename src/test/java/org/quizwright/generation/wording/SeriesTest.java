package org.quizwright.generation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

  @Test
  void putsAnAndBeforeTheLastOnly() {
    assertThat(Series.of(List.of("Reed"))).isEqualTo("Reed");
    assertThat(Series.of(List.of("Reed", "Marsh"))).isEqualTo("Reed and Marsh");
    assertThat(Series.of(List.of("Reed", "Marsh", "Hale"))).isEqualTo("Reed, Marsh and Hale");
  }
}
