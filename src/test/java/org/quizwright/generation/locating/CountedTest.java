package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {

  @Test
  void readsOffTheSubjectWhatANumberCounts() {
    QuarryTown town = new QuarryTown("Some 4,200 quarrymen were waiting for cottages in 1931.");
    assertThat(Counted.in(town.material()))
        .extracting(Counted::question)
        .containsExactly("how many quarrymen were waiting for cottages in 1931");
  }

  @Test
  void readsOffTheObjectWhatANumberCounts() {
    QuarryTown town = new QuarryTown("The Torbeck quarry employed 4,200 men in 1931.");
    assertThat(Counted.in(town.material()))
        .extracting(Counted::phrase)
        .containsExactly("men that the Torbeck quarry employed in 1931");
  }

  @Test
  void countsNothingByASmallNumber() {
    QuarryTown town = new QuarryTown("The Torbeck quarry employed three men from the north.");
    assertThat(Counted.in(town.material())).isEmpty();
  }
}
