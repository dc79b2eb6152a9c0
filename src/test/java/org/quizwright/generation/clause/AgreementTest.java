package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.ShortAnswer;

class AgreementTest {

  @Test
  void asksWhatSomebodyAgreedToDo() {
    HarbourTown town =
        new HarbourTown("In May 1931, the council agreed to pay the dockers in full.");
    assertThat(town.stems(new Agreement()))
        .containsExactly("According to Ada Brook, what did the council agree to do in May 1931?");
  }

  @Test
  void leavesOtherVerbsAlone() {
    HarbourTown town = new HarbourTown("In May 1931, the council paid the dockers in full.");
    assertThat(town.stems(new Agreement())).isEmpty();
  }

  @Test
  void creditsAFurtherAimInTheNextSentence() {
    HarbourTown town =
        new HarbourTown(
            "In May 1931, the dockers tried to raise their low wages. They wanted to share in the profits.");
    assertThat(town.drafts(new Agreement()))
        .flatExtracting(draft -> ((ShortAnswer) draft.task()).elements().get(0).accepted())
        .containsExactly("They wanted to share in the profits.");
  }
}
