package org.quizwright.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeedsTest {

  private static List<String> bodies(String... passages) {
    return Deeds.on(new HarbourTown(passages).facts()).stream()
        .flatMap(deeds -> deeds.bodies().stream())
        .map(Deed::doer)
        .toList();
  }

  @Test
  void holdsOneDeedOfEachWhoActed() {
    assertThat(
            bodies(
                "The government closed the old harbour hospital in May 1931.",
                "The dockers demanded warm winter clothing and shorter hours.",
                "The government sold a fleet of fast steamers to Norway."))
        .containsExactly("The government", "The dockers");
  }

  @Test
  void takesNoTwoThatMayBeTheSame() {
    assertThat(
            bodies(
                "The dockers demanded warm winter clothing and shorter hours.",
                "The northern dockers built a wide bridge over the river."))
        .containsExactly("The dockers");
  }
}
