package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1842 the mill had 1,350 looms.|1,350 looms",
        "It fed over 900 for 20 million pounds.|20 million pounds",
        "The town had 900 for a rent of £40.|£40",
        "On 3 May 1842 some 7% went out.|7%",
        "On 3 May 1842 the gates were shut.|3 May 1842"
      })
  void findsAFigureOrADay(String passage, String detail) {
    assertThat(Checkable.in(passage)).contains(detail);
  }

  @Test
  void findsNothingInWordsADayOfNoYearOrAName() {
    assertThat(Checkable.in("In 1842 the weavers had had enough of it.")).isEmpty();
    assertThat(Checkable.in("On 3 May the gates were shut by John Hale.")).isEmpty();
  }
}
