package org.quizwright.generation.comparison.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BranchTest {

  @Test
  void isSharedByTwoWordsForOneThing() {
    assertThat(Branch.sharedBy(List.of("old", "mill"), List.of("industrial", "output")))
        .hasValue("industry");
  }

  @Test
  void isNotSharedByTwoThings() {
    assertThat(Branch.sharedBy(List.of("harvest"), List.of("mill"))).isEmpty();
  }
}
