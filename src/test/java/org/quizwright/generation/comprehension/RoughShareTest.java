package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;

class RoughShareTest {

  private static List<Draft> drafts(String text) {
    return new RoughShare().write(new MillCourse(text).facts());
  }

  private static List<Option> options(String text) {
    return ((MultipleChoice) drafts(text).get(0).task()).options();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In Lowford 8 out of the 70 mills were driven by water.|About a tenth",
        "By spring 403 of 612 looms in the town stood still.|About two thirds",
        "The mills wove 960 bales in 1842, of which 240 bales were exported.|About a quarter"
      })
  void asksWhatThePartComesTo(String text, String key) {
    assertThat(options(text))
        .filteredOn(Option::correct)
        .extracting(Option::text)
        .containsExactly(key);
  }

  @Test
  void offersSharesThatArePlainlyOthers() {
    assertThat(options("In Lowford 8 out of the 70 mills were driven by water."))
        .extracting(Option::text)
        .containsExactly("About a tenth", "About a quarter", "About two fifths");
  }

  @Test
  void namesWhatTheShareIsOf() {
    assertThat(
            drafts("In Lowford 8 out of the 70 mills were driven by water.").get(0).task().stem())
        .endsWith("Roughly what share of the mills is that?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In Lowford 70 of 70 mills were driven by water that year.",
        "The strike began on 4 of the mills in Lowford that year.",
        "They found that 8 out of the 70 mills were driven by water."
      })
  void asksNothingWithoutPartAndWhole(String text) {
    assertThat(drafts(text)).isEmpty();
  }
}
