package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comprehension.MillCourse;
import org.quizwright.generation.draft.Draft;

class TimeOfWritingTest {

  private static List<Draft> drafts(String text) {
    return new TimeOfWriting().write(new MillCourse(text).facts());
  }

  /** The course is on 1842, and its author wrote in 1900. */
  @Test
  void asksWhatALateAccountGainsAndLoses() {
    assertThat(drafts("The weavers of Lowford went on strike in May 1842."))
        .extracting(draft -> draft.task().stem())
        .containsExactly(
            "Mary Hill wrote in 1900, looking back on 1842. Name one advantage and one drawback of so"
                + " late an account.");
  }

  @Test
  void asksNothingOfATextThatTellsNothingByItself() {
    assertThat(drafts("They went on strike in May 1842.")).isEmpty();
  }
}
