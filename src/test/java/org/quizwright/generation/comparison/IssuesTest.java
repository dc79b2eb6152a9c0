package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IssuesTest {

  @Test
  void nameEachMatterOnce() {
    assertThat(Issues.ALL).extracting(Issue::id).doesNotHaveDuplicates();
  }

  @Test
  void tellChiefWordsFromRelatedOnes() {
    assertThat(Issues.ALL).noneMatch(i -> i.related().stream().anyMatch(i.chief()::contains));
  }
}
