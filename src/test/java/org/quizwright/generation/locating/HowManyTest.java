package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;

class HowManyTest {

  private static final String WAITING = "In 1931 some 4,200 quarrymen were waiting for cottages.";

  @Test
  void offersFiguresOfTheTextInTheirOrder() {
    QuarryTown town =
        new QuarryTown(
            WAITING,
            "The Torbeck harbour employed 6,100 men in 1931.",
            "Some 9,300 children went to the schools of the county.");
    assertThat(town.drafts(new HowMany()))
        .filteredOn(draft -> draft.task().stem().contains("cottages"))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(((MultipleChoice) draft.task()).options())
                    .extracting(Option::text)
                    .containsExactly("4,200", "6,100", "9,300"));
  }

  @Test
  void asksNothingWithoutOtherFigures() {
    assertThat(new QuarryTown(WAITING).stems(new HowMany())).isEmpty();
  }
}
