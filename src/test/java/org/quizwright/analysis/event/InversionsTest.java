package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InversionsTest {

  @Test
  void putsFirstWhatCame() {
    assertThat(Inversions.undone("From there, in May 1790, came the order to march: nobody moved."))
        .containsExactly("From there, in May 1790 the order to march came.");
  }

  @Test
  void makesAClauseOfWhatSomebodyDidToTheThingNamed() {
    assertThat(
            Inversions.undone(
                "He showed us the stone at Hexley, which Lady Rowe unveiled in 1897."))
        .containsExactly("Lady Rowe unveiled the stone at Hexley in 1897.");
  }

  @Test
  void makesAClauseOfWhatWasDoneToThePersonNamed() {
    assertThat(Inversions.undone("John Hale, whom the king banished in 1790, wrote a book."))
        .containsExactly("The king banished John Hale in 1790.");
  }

  @Test
  void putsFirstWhoDied() {
    assertThat(Inversions.undone("On the 7th of May died John Hale of Hexley, who had been brave."))
        .containsExactly("On the 7th of May John Hale of Hexley died.");
  }

  @Test
  void leavesPlainOrderAlone() {
    assertThat(Inversions.undone("The order came in May 1790.")).isEmpty();
  }
}
