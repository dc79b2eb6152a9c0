package org.quizwright.generation.comparison.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeedTest {

  @Test
  void hasOneNameAndNoWordOfAnother() {
    assertThat(Deed.ALL).extracting(Deed::name).doesNotHaveDuplicates();
    assertThat(Deed.ALL.stream().flatMap(deed -> deed.words().stream())).doesNotHaveDuplicates();
  }
}
