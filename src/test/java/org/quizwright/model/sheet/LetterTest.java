package org.quizwright.model.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterTest {

  @Test
  void goesOnAfterTheAlphabet() {
    assertThat(IntStream.of(0, 25, 26, 51, 52).mapToObj(Letter::of))
        .containsExactly("A", "Z", "AA", "AZ", "BA");
  }
}
