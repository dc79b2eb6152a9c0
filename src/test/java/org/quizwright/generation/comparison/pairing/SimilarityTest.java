package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;

class SimilarityTest {

  private final Archive archive =
      Archive.twoWorks()
          .in("book")
          .passage("The weaver wanted bread.")
          .passage("The weaver wanted peace.")
          .passage("The king wanted cake.");
  private final Similarity similarity = new Similarity(archive.facts().model().sources());

  @Test
  void isOneForTheSameWords() {
    assertThat(similarity.of(List.of("bread", "cake"), List.of("cake", "bread")))
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void isNoughtWithoutACommonWord() {
    assertThat(similarity.of(List.of("bread"), List.of("cake"))).isZero();
    assertThat(similarity.of(List.of(), List.of("cake"))).isZero();
  }

  @Test
  void countsARareWordForMoreThanACommonOne() {
    assertThat(similarity.of(List.of("bread", "weaver"), List.of("bread", "king")))
        .isGreaterThan(similarity.of(List.of("bread", "weaver"), List.of("weaver", "king")));
  }
}
