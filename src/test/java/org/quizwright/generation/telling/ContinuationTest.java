package org.quizwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Facts;

class ContinuationTest {

  @Test
  void goesOnWithPronounsUntilTheSubjectChanges() {
    assertThat(
            after(
                "The dockers struck in May. They wanted bread. They wanted boots. The mayor fled."))
        .containsExactly("They wanted bread.", "They wanted boots.");
  }

  @Test
  void goesOnWithTheSameOpeningWords() {
    assertThat(after("The dockers struck in May. The dockers wanted bread."))
        .containsExactly("The dockers wanted bread.");
  }

  @Test
  void endsWithAnotherSubject() {
    assertThat(after("The dockers struck in May. The mayor fled.")).isEmpty();
  }

  private static List<String> after(String text) {
    Facts facts = new HarbourTown(text).facts();
    return Continuation.after(facts, Tellings.on(facts).get(0));
  }
}
