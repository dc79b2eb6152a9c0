package org.quizwright.reading.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  private static List<Anchors.Pin> pins(String a, String b) {
    return Anchors.of(List.of(a.split(" ", -1)), List.of(b.split(" ", -1)));
  }

  @Test
  void pinsRunsThatBothHoldOnce() {
    assertThat(pins("a b c d x", "y a b c d")).containsExactly(new Anchors.Pin(0, 1));
  }

  @Test
  void pinsNoRunThatComesTwice() {
    assertThat(pins("a b c d a b c d", "a b c d")).isEmpty();
  }

  @Test
  void keepsTheLongerRowWhereARunHasMoved() {
    assertThat(pins("m n o p a b c d e f", "a b c d e f m n o p"))
        .extracting(Anchors.Pin::at)
        .containsExactly(4, 5, 6);
  }
}
