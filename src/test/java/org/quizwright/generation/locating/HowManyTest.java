package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;

class HowManyTest {

  private static final String WAITING = "Some 4,200 workers were waiting for new cottages in 1931.";

  @Test
  void offersFiguresOfTheTextInTheirOrder() {
    QuarryTown town =
        new QuarryTown(
            WAITING,
            "Some 6,100 workers were waiting for better wages in 1931.",
            "Some 9,300 children were waiting for schools in 1931.");
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

  @Test
  void offersNoFiguresThatStandFarAway() {
    QuarryTown town =
        new QuarryTown(
            WAITING,
            "The town slept.",
            "Some 6,100 workers were waiting for better wages in 1931.",
            "Some 9,300 children were waiting for schools in 1931.");
    assertThat(town.stems(new HowMany())).noneMatch(stem -> stem.contains("cottages"));
  }
}
