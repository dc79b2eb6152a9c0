package org.quizwright.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@x", "'=1", "''-x", "\tx", "plain", "'tis", "", "a=b"})
  void comesBackAsItWas(String text) {
    assertThat(PlainCell.unguarded(PlainCell.guarded(text))).isEqualTo(text);
    assertThat(PlainCell.guarded(text)).doesNotContainPattern("^[=+@\\-\\t]");
  }
}
