package org.quizwright.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Matching;

class AskedTest {

  private static Matching matching(String... lefts) {
    List<Matching.Pair> pairs =
        List.of(lefts).stream().map(left -> new Matching.Pair(left, left, "right")).toList();
    return new Matching("Match the pairs.", pairs, List.of());
  }

  @Test
  void tellsInstructionsApartByWhatTheyAreAbout() {
    assertThat(Asked.words(matching("mill", "loom")))
        .isNotEqualTo(Asked.words(matching("mill", "port")));
  }

  @Test
  void seesTheSameThingsInAnotherOrder() {
    assertThat(Asked.words(matching("mill", "loom")))
        .isEqualTo(Asked.words(matching("loom", "mill")));
  }
}
