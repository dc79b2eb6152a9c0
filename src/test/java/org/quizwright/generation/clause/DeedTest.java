package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.draft.Facts;

class DeedTest {

  private static List<Deed> deeds(String text) {
    Facts facts = new HarbourTown(text).facts();
    return Tellings.on(facts).stream()
        .flatMap(telling -> Deed.of(facts, telling).stream())
        .filter(deed -> !deed.did().contains("mild"))
        .toList();
  }

  @Test
  void takesTheVerbAndWhatFollows() {
    assertThat(deeds("The government closed the old harbour hospital in May 1931."))
        .singleElement()
        .satisfies(
            deed -> {
              assertThat(deed.doer()).isEqualTo("The government");
              assertThat(deed.did()).isEqualTo("closed the old harbour hospital in May 1931");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The price of coal fell in the northern dock during the winter.",
        "The dockers sold their boats in the northern dock to strangers.",
        "The dockers were searching every boat in the northern dock."
      })
  void leavesThingsPronounsAndHelpingVerbsAlone(String text) {
    assertThat(deeds(text)).isEmpty();
  }
}
