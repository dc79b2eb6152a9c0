package org.quizwright.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.course.Rights;

class SourceTest {

  private static Source source(String id, String affiliation, List<String> cites, int... passages) {
    Metadata metadata =
        new Metadata(
            "Letters",
            "Ada Marsh",
            null,
            "",
            "book",
            affiliation,
            "",
            cites,
            new Rights("", null),
            List.of());
    List<Passage> body =
        java.util.Arrays.stream(passages)
            .mapToObj(
                n ->
                    new Passage(
                        n, null, "Rain.", Passage.Kind.PROSE, new LineRange(n, n), List.of()))
            .toList();
    return new Source(id, metadata, List.of(), body, List.of(), List.of(), List.of());
  }

  @Test
  void isIndependentOfAWorkFromElsewhere() {
    Source guild = source("a", "Guild", List.of());
    Source town = source("b", "Town", List.of());
    assertThat(guild.isIndependentOf(town)).isTrue();
    assertThat(guild.isIndependentOf(guild)).isFalse();
  }

  @Test
  void leansOnWhatItCitesAndOnItsOwnSide() {
    Source guild = source("a", "Guild", List.of());
    assertThat(source("b", "Town", List.of("a")).isIndependentOf(guild)).isFalse();
    assertThat(guild.isIndependentOf(source("b", "Town", List.of("a")))).isFalse();
    assertThat(guild.isIndependentOf(source("c", "Guild", List.of()))).isFalse();
  }

  @Test
  void countsItsPassagesWithoutAGap() {
    assertThat(source("a", "", List.of(), 1, 2).passage(2)).isPresent();
    assertThat(source("a", "", List.of(), 1, 2).passage(3)).isEmpty();
    assertThatThrownBy(() -> source("a", "", List.of(), 1, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
