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
        "In 1891 the board announced plans to close another 12 out of the remaining 40 mills."
            + "|In 1891 the board announced plans to close mills.",
        "The Leeds line was sold for some £3 million in 1891.|The Leeds line was sold in 1891.",
        "In 1891 a deed formally established the transfer of the docks to the town."
            + "|In 1891 a deed transferred the docks to the town.",
        "A decree by the town council in May 1891 forbade nothing and warned against noise." + "|",
        "A decree by the town council in May 1891 warned against noise."
            + "|In May 1891, the town council warned against noise.",
        "In 1891 Leeds warned against those who would like to close the mills."
            + "|In 1891 Leeds warned against closing the mills.",
        "In 1891 Leeds warned against those who wanted to see the mills go."
            + "|In 1891 Leeds warned against seeing the mills go.",
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
    assertThat(Rephrasings.of("The board sold stocks of £100,000 worth of corn.")).isEmpty();
  }
}
