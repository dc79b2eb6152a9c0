package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksTest {

  @Test
  void countsAMark() {
    assertThat(Marks.count("\"Bread\", they cried, \"or blood\"", '"')).isEqualTo(4);
  }

  @Test
  void missesTheOtherOfAPair() {
    assertThat(Marks.pair("the “bread war” of 1844 (and 1845)", '“', '”')).isTrue();
    assertThat(Marks.pair("the “bread war of 1844", '“', '”')).isFalse();
    assertThat(Marks.pair("the bread war of 1844)", '(', ')')).isFalse();
  }
}
