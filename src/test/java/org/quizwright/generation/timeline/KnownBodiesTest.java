package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.question.Evidence;

class KnownBodiesTest {

  private static Optional<List<Evidence>> last(Chronicle chronicle) {
    Facts facts = chronicle.facts();
    return new KnownBodies(facts)
        .explained(facts.model().events().get(facts.model().events().size() - 1));
  }

  @Test
  void turnDownLettersThatNobodySpellsOut() {
    assertThat(last(new Chronicle().tells("1889", 1, "The ADB opened a new dock"))).isEmpty();
  }

  @Test
  void bringTheSentenceThatSpellsThemOut() {
    Chronicle chronicle =
        new Chronicle()
            .tells("1880", 1, "Merchants founded the Aldwick Dock Board (ADB)")
            .tells("1889", 1, "The ADB opened a new dock");
    assertThat(last(chronicle).orElseThrow())
        .extracting(Evidence::exact)
        .containsExactly(
            "In 1880 it happened that Merchants founded the Aldwick Dock Board (ADB).");
  }

  @Test
  void needNoSentenceForARulersNumber() {
    assertThat(last(new Chronicle().tells("1719", 1, "Charles VI opened the port of Aldwick")))
        .contains(List.of());
  }

  @Test
  void needNoSentenceForNamesInFull() {
    assertThat(last(new Chronicle().tells("1889", 1, "The Dock Board opened a new dock")))
        .contains(List.of());
  }
}
