package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplementsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "John Hale assured the House of Lords in 1840.|false",
        "John Hale assured the House of Lords in 1840 that trade was good.|true",
        "In 1840 the board named the land west of the river.|false",
        "In 1840 the board named the land as the place for a mill.|true",
        "John Hale complained in 1840.|false",
        "John Hale left the town in 1840.|true"
      })
  void knowsWhatAVerbCannotDoWithout(String text, boolean complete) {
    DatedPredicate predicate = Dated.predicate(text);
    String label = text.replaceAll(" in 1840|In 1840 |\\.$", "");
    LabelDraft draft = new LabelDraft(label, predicate.sentence(), List.of(0), 0);
    assertThat(Complements.areThere(draft, predicate)).isEqualTo(complete);
  }
}
