package org.quizwright.generation.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Matching;

class CountMatchingTest {

  @Test
  void matchesNumbersWithThoseWhomTheyCount() {
    var village =
        new FenVillage(
            "After the fen riots 960 people were tried at Welby in 1831: 400 of them were acquitted,"
                + " 210 went to prison, 150 were fined and 90 sailed. It rained all day.");
    assertThat(village.drafts(new CountMatching()))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(((Matching) draft.task()).pairs())
                    .anySatisfy(
                        pair -> {
                          assertThat(pair.left()).isEqualTo("400");
                          assertThat(pair.right()).isEqualTo("People acquitted");
                        }));
  }

  @Test
  void needsFourNumbersInASentence() {
    var village =
        new FenVillage("At Welby 960 people were tried in 1831 and 400 of them were acquitted.");
    assertThat(village.drafts(new CountMatching())).isEmpty();
  }
}
