package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Cloze;

class GappedTextTest {

  private static final String STATED =
      "In 1931 the World Bank financed a new road from the quarry to the coast of the county."
          + " The Labour Party opposed the plan of the owners in the summer of 1932.";
  private static final String QUARRY = "The quarry was deep. The quarry was old.";

  @Test
  void saysWhoseWordsItTakesGapsFrom() {
    assertThat(new QuarryTown(STATED, QUARRY).stems(new GappedText()))
        .singleElement()
        .asString()
        .startsWith("From an article by Ivy Marsh, 1960: ");
  }

  @Test
  void takesSomeGapsOfOneKind() {
    assertThat(new QuarryTown(STATED, QUARRY).drafts(new GappedText()))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(((Cloze) draft.task()).gaps())
                    .extracting(Cloze.Gap::answer)
                    .contains("World Bank", "Labour Party"));
  }

  @Test
  void takesNoShortStatement() {
    assertThat(
            new QuarryTown("The World Bank financed the quarry in 1931.").stems(new GappedText()))
        .isEmpty();
  }
}
