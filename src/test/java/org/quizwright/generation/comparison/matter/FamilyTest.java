package org.quizwright.generation.comparison.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FamilyTest {

  @Test
  void isSharedByTwoWordsForOneThing() {
    assertThat(Family.branchOf(List.of("old", "mill"), List.of("industrial", "output")))
        .hasValue("industry");
  }

  @Test
  void isNotSharedByTwoThings() {
    assertThat(Family.branchOf(List.of("harvest"), List.of("mill"))).isEmpty();
  }

  @Test
  void hasNoWordOfAnother() {
    assertThat(Family.DEEDS).extracting(Family::name).doesNotHaveDuplicates();
    assertThat(Family.DEEDS.stream().flatMap(deed -> deed.words().stream()))
        .doesNotHaveDuplicates();
  }
}
