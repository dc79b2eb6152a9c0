package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureMeaningTest {

  private static final String WAITING = "In 1931 some 4,200 quarrymen were waiting for cottages.";
  private static final String EMPLOYED = "The Torbeck harbour employed 6,100 men in 1931.";
  private static final String LEFT = "Some 9,300 children went to the schools of the county.";

  @Test
  void asksWhatAFigureCounts() {
    assertThat(new QuarryTown(WAITING, EMPLOYED, LEFT).stems(new FigureMeaning()))
        .contains("What does the figure 4,200 count, according to Ivy Marsh?");
  }

  @Test
  void asksNothingWithTooFewOtherFigures() {
    assertThat(new QuarryTown(WAITING, EMPLOYED).stems(new FigureMeaning())).isEmpty();
  }
}
