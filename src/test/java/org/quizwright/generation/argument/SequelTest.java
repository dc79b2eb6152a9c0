package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SequelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When the owners broke the agreement, the weavers walked out.|What happened,",
        "The weavers of Lowford stayed out until the owners paid the old rates.|put an end to this?"
      })
  void asksForWhatFollowed(String text, String question) {
    assertThat(ParsedMills.drafts(new Sequel(), text))
        .singleElement()
        .satisfies(draft -> assertThat(draft.task().stem()).contains(question));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When people speak of the mill, the owners begin with the fire.",
        "When the owners broke the agreement, the weavers thought of their children.",
        "When the weavers entered there were, the owners said, two hundred looms.",
        "When they broke the agreement, the weavers walked out."
      })
  void asksNothingOfHabitsThoughtsOrTheUnnamed(String text) {
    assertThat(ParsedMills.drafts(new Sequel(), text)).isEmpty();
  }
}
