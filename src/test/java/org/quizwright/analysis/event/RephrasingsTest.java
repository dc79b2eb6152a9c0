package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RephrasingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Leeds line was sold for some £3 million in 1891.|The Leeds line was sold in 1891.",
        "In 1891 a deed formally established the transfer of the docks to the town."
            + "|In 1891 a deed transferred the docks to the town.",
        "Ann Rowe, one of the weavers, who started the paper in 1891 for the mill, became mayor."
            + "|Ann Rowe started the paper in 1891."
      })
  void saysTheHiddenEventPlainly(String sentence, String plain) {
    if (plain == null) {
      assertThat(Rephrasings.of(sentence)).isEmpty();
    } else {
      assertThat(Rephrasings.of(sentence)).last().isEqualTo(plain);
    }
  }

  @Test
  void leavesAPlainSentenceAlone() {
    assertThat(Rephrasings.of("In 1891 the board closed the mills.")).isEmpty();
  }
}
