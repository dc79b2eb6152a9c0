package org.quizwright.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quizwright.model.course.Rights;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.Witness;

class ThemeProposalTest {

  private static final String MILL =
      "The weavers of Lowton Mill came early, and the weavers feared the new looms of John Marsh. ";
  private static final String PORT =
      "The sailors brought herring to the harbour, and the sailors of Port Royal sold herring. ";

  private static List<Theme> themes(String[]... sections) {
    List<Passage> passages = new ArrayList<>();
    for (String[] section : sections) {
      for (int i = 0; i < 2; i++) {
        passages.add(
            new Passage(
                passages.size() + 1,
                section[0],
                section[1],
                Passage.Kind.PROSE,
                new LineRange(1, 1),
                List.of()));
      }
    }
    Metadata metadata =
        new Metadata(
            "The town",
            "",
            null,
            "",
            "article",
            "",
            "",
            List.of(),
            new Rights("", null),
            List.of());
    Source source =
        new Source(
            "town",
            metadata,
            List.of(new Witness("a.txt", Witness.Role.BASE, 1, "")),
            passages,
            List.of(),
            List.of(),
            List.of());
    return ThemeProposal.of("The town", List.of(source));
  }

  private static String[] section(@Nullable String heading, String text) {
    return new String[] {heading, text.repeat(20)};
  }

  @Test
  void takesTheLongerSectionsForThemesWithoutTheirNumbers() {
    assertThat(themes(section("I. The mill", MILL), section("Chapter 2. The port", PORT)))
        .extracting(Theme::id, Theme::title)
        .containsExactly(tuple("the-mill", "The mill"), tuple("the-port", "The port"));
  }

  @Test
  void namesWhatTellsASectionFromTheOthers() {
    List<Theme> themes = themes(section("The mill", MILL), section("The port", PORT));
    assertThat(themes.get(0).keywords())
        .contains("weaver", "Lowton Mill")
        .doesNotContain("herring");
    assertThat(themes.get(1).keywords()).contains("sailor", "herring").doesNotContain("weaver");
  }

  @Test
  void proposesOneThemeForTextsWithoutSections() {
    assertThat(themes(section(null, MILL), section("Introduction", PORT)))
        .extracting(Theme::title)
        .containsExactly("The town");
  }

  @Test
  void asksAQuestionOfItsOwnUntilAPersonAsksABetterOne() {
    assertThat(themes(section("Who gained?", MILL), section("The port", PORT)))
        .extracting(Theme::enquiry)
        .containsExactly("Who gained?", "What do these sources tell us about “The port”?");
  }
}
