package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Matching;

class FigureMatchingTest {

  private static final String[] COUNTS = {
    "In 1931 some 4,200 quarrymen were waiting for cottages.",
    "The Torbeck harbour employed 6,100 men in 1931.",
    "Some 9,300 children went to the schools of the county.",
    "Some 2,700 families moved to the coast in 1934."
  };

  @Test
  void leavesOneThingOver() {
    assertThat(new QuarryTown(COUNTS).drafts(new FigureMatching()))
        .singleElement()
        .satisfies(draft -> assertThat(((Matching) draft.task()).extras()).hasSize(1));
  }

  @Test
  void mixesNoSharesWithNumbers() {
    String share = "About 40 percent of the quarrymen lived in wooden huts.";
    assertThat(new QuarryTown(COUNTS[0], COUNTS[1], COUNTS[2], share).drafts(new FigureMatching()))
        .isEmpty();
  }
}
