package org.quizwright.generation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {

  @Test
  void makesInnerMarksSingle() {
    assertThat(Quote.sentence("They called it “truck”.")).isEqualTo("“They called it ‘truck’.”");
  }

  @Test
  void makesStraightMarksSingleToo() {
    assertThat(Quote.sentence("They called it \"truck\".")).isEqualTo("“They called it ‘truck’.”");
  }

  @Test
  void leavesTheStopOutInsideASentence() {
    assertThat(Quote.of("bread ran short.")).isEqualTo("“bread ran short”");
  }

  @Test
  void marksWhatBeginsInsideASentence() {
    assertThat(Quote.part("the mill closed")).isEqualTo("… the mill closed");
    assertThat(Quote.part("The mill closed")).isEqualTo("The mill closed");
  }
}
