package org.quizwright.assembly.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteMarksTest {

  @Test
  void tellWhetherATextEndsWithinAQuotation() {
    assertThat(QuoteMarks.isOpenAfter("“We waited,” she said, “and nobody came.")).isTrue();
    assertThat(QuoteMarks.isOpenAfter("“We waited,” she said, “and nobody came.” Then")).isFalse();
    assertThat(QuoteMarks.isOpenAfter("Nobody came.")).isFalse();
  }

  @Test
  void findWhatBeginsAndWhatEndsOutsideOfTheSentence() {
    assertThat(QuoteMarks.leavesOpen("She said: “We waited.")).isTrue();
    assertThat(QuoteMarks.leavesOpen("She said: “We waited.”")).isFalse();
    assertThat(QuoteMarks.closesUnopened("Nobody came.”")).isTrue();
    assertThat(QuoteMarks.closesUnopened("“Nobody came.”")).isFalse();
  }
}
