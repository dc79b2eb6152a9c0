package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        "On 3 May 1842 the gates were shut.|3 May 1842",
        "The owner was John Hale of Lowford.|John Hale"
      })
  void findsAFigureADayOrAName(String passage, String detail) {
    assertThat(Checkable.in(passage, List.of("Hale", "John Hale"))).contains(detail);
  }

  @Test
  void findsNothingInWordsOnly() {
    assertThat(Checkable.in("In 1842 the weavers had had enough of it.", List.of("Hale")))
        .isEmpty();
  }
}
