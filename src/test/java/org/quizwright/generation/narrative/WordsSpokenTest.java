package org.quizwright.generation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;

class WordsSpokenTest {

  @Test
  void asksWhatSomebodyWroteToWhom() {
    var facts =
        new MillCourse(
                "‘The weavers will starve before they sign,’ Ada Cole wrote to the owners of the mill.")
            .facts();
    assertThat(new WordsSpoken().write(facts))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(draft.task().stem())
                    .contains("what did Ada Cole write to the owners of the mill?"));
  }

  @Test
  void leavesAloneWordsToNobodyAndOfNothing() {
    var facts =
        new MillCourse("‘The weavers will starve before they sign,’ Ada Cole said.").facts();
    assertThat(new WordsSpoken().write(facts)).isEmpty();
  }
}
