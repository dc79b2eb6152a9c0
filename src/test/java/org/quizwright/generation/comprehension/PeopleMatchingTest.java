package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.generation.comprehension.MillCourse.ref;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.Matching;

class PeopleMatchingTest {

  private static final String[] FOUR = {
    "The foreign minister Walter Rowe came to Lowford in 1842.",
    "Ann Frith, a printer of songs, met him at the mill of Lowford.",
    "The American banker Charles Dawes lent money to the mill.",
    "The poet Stephen Zweck praised the weavers of Lowford."
  };

  /** Three people of whom nobody doubts who they were. */
  private static MillCourse three() {
    return new MillCourse(FOUR)
        .names("Walter Rowe", "The foreign minister", ref(1, 1))
        .names("Ann Frith", "a printer of songs", ref(2, 1))
        .names("Charles Dawes", "The American banker", ref(3, 1));
  }

  private static List<Draft> drafts(MillCourse course) {
    return new PeopleMatching().write(course.facts());
  }

  @Test
  void setsPeopleBesideWhatTheTextCallsThem() {
    assertThat(drafts(three().names("Stephen Zweck", "The poet", ref(4, 1))))
        .singleElement()
        .satisfies(
            draft -> {
              Matching task = (Matching) draft.task();
              assertThat(task.stem())
                  .isEqualTo("Match each person with what Mary Hill says of who they were.");
              assertThat(task.pairs())
                  .extracting(pair -> pair.left() + ": " + pair.right())
                  .contains("Walter Rowe: The foreign minister");
            });
  }

  @Test
  void needsFourWhoseDescriptionsTellThemApart() {
    assertThat(drafts(three())).isEmpty();
    assertThat(drafts(three().names("Stephen Zweck", "The Swiss banker", ref(4, 1)))).isEmpty();
    assertThat(drafts(three().names("Stephen Zweck", "his friend", ref(4, 1)))).isEmpty();
    assertThat(drafts(three().names("Zweck", "The poet", ref(4, 1)))).isEmpty();
  }
}
