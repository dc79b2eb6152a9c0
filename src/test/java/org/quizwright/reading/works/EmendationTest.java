package org.quizwright.reading.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.source.Citation;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Variant;
import org.quizwright.reading.text.Draft;

class EmendationTest {

  private static final Text MENDED =
      read(
          "They met [1] at Harow in May 1826, and the weavers of the parish came.[2]",
          "They met [1] at Harrow in May 1826, and the weavers of the parish came.[2]");

  private static Text read(String base, String copy) {
    String more = "At Harrow the mill stood beside the river for more than a hundred years.";
    String notes = "Notes\n\n[1] A letter.\n\n[2] Another letter.";
    List<Draft> drafts =
        List.of(
            LikenessTest.draft("a", base, more, notes), LikenessTest.draft("b", copy, more, notes));
    return Text.of(new Work(null, drafts), Likeness.among(drafts));
  }

  @Test
  void putsTheBetterReadingIntoThePassage() {
    assertThat(MENDED.passages().get(0).text()).startsWith("They met at Harrow in May");
  }

  @Test
  void movesTheCitationsBehindItAlong() {
    assertThat(MENDED.passages().get(0).citations())
        .extracting(Citation::offset)
        .containsExactly(8, MENDED.passages().get(0).text().length());
  }

  @Test
  void keepsTheLinesOfTheBaseAndRecordsItsReading() {
    assertThat(MENDED.passages().get(0).lines()).isEqualTo(new LineRange(1, 1));
    assertThat(MENDED.variants().get(0).others()).containsExactly(new Variant.Other("a", "Harow"));
  }
}
