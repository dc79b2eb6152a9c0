package org.quizwright.reading.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Variant;
import org.quizwright.model.source.Witness;
import org.quizwright.reading.text.Draft;

class TextTest {

  private static final String MILL =
      "The mill at Harrow was built beside the river in 1824 and soon employed most of the parish.";

  private static final String STRIKE =
      "The weavers struck in the winter of 1826, and they went back to work on 20 March.";

  private static Text read(Draft... drafts) {
    List<Draft> all = List.of(drafts);
    return Text.of(new Work(null, all), Likeness.among(all));
  }

  private static Draft draft(String file, String... paragraphs) {
    return LikenessTest.draft(file, paragraphs);
  }

  @Test
  void readsFromTheMostCompleteCopy() {
    Text text = read(draft("part", MILL), draft("whole", MILL, STRIKE));
    assertThat(text.witnesses())
        .extracting(Witness::file, Witness::role)
        .containsExactly(tuple("whole", Witness.Role.BASE), tuple("part", Witness.Role.PART));
  }

  @Test
  void readsFromTheCopyThatDiffersLeast() {
    Text text =
        read(
            draft("a", MILL.replace("Harrow", "Harow"), STRIKE),
            draft("b", MILL, STRIKE),
            draft("c", MILL, STRIKE.replace("20", "21")));
    assertThat(text.witnesses().get(0).file()).isEqualTo("b");
  }

  @Test
  void recordsAVariantWithItsReason() {
    Text text =
        read(
            draft("a", MILL, STRIKE),
            draft("b", MILL.replace("Harrow", "Harow"), STRIKE),
            draft("c", MILL, STRIKE));
    assertThat(text.variants())
        .containsExactly(
            new Variant(
                1,
                "Harrow",
                List.of(new Variant.Other("b", "Harow")),
                "Only b reads so; copies that err seldom make the same slip."));
  }

  @Test
  void overlooksTheTurnOfQuotationMarks() {
    Text text =
        read(draft("a", "He said: \"" + MILL + "\""), draft("b", "He said: “" + MILL + "”"));
    assertThat(text.variants()).isEmpty();
  }

  @Test
  void doubtsABaseTextThatStandsAlone() {
    String longer = "And so, as the old people of the valley still tell it, it all came to an end.";
    Text text =
        read(
            draft("a", MILL.replace("Harrow", "Harow"), STRIKE, longer),
            draft("b", MILL, STRIKE),
            draft("c", MILL, STRIKE));
    assertThat(text.findings())
        .extracting(Finding::message)
        .containsExactly("“Harow” stands alone and was read as “Harrow” with the other copies.");
  }

  @Test
  void tellsACaptionFromAHeadingByTheCopyThatLacksIt() {
    Text text = read(draft("a", MILL, "The mill at dusk", STRIKE), draft("b", MILL, STRIKE));
    assertThat(text.passages()).extracting(Passage::heading).containsOnlyNulls();
  }
}
