package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageBreaksTest {

  private static final Seams NOBODY = Seams.of(List.of());

  private static final Seams ANOTHER =
      Seams.of(
          List.of(
              Draft.of(
                  new SeedText(
                      "other.txt",
                      List.of(
                          "The old leaders of the United Mine Workers met in the spring of 1920. "
                              + "They agreed on nothing at all that could be called a plan.")),
                  List.of())));

  private static List<String> join(Seams others, String... texts) {
    return Paragraphs.texts(
        PageBreaks.join(Paragraphs.of(texts), others, new Hyphens(List.of(texts))));
  }

  @Test
  void joinsASentenceThatGoesOnSmall() {
    assertThat(join(NOBODY, "It was the first", "of many."))
        .containsExactly("It was the first of many.");
  }

  @Test
  void joinsASentenceThatBreaksOffAtAnArticle() {
    assertThat(join(NOBODY, "They came to the", "Crown."))
        .containsExactly("They came to the Crown.");
  }

  @Test
  void joinsOverALineOfSpeech() {
    assertThat(join(NOBODY, "He was called", "“the lion” by all.")).hasSize(1);
  }

  @Test
  void leavesAQuotationThatACommaIntroduces() {
    assertThat(join(NOBODY, "One of them explained,", "“There are three kinds.”")).hasSize(2);
  }

  @Test
  void leavesWholeParagraphsAlone() {
    assertThat(join(NOBODY, "One.", "Two.")).containsExactly("One.", "Two.");
  }

  @Test
  void joinsBeforeACapitalOnlyIfAnotherCopyDoes() {
    String[] cut = {"The old leaders of the United", "Mine Workers met in the spring of 1920."};
    assertThat(join(NOBODY, cut)).hasSize(2);
    assertThat(join(ANOTHER, cut)).hasSize(1);
  }

  @Test
  void doubtsABreakBetweenSentencesInAFileWithoutDamage() {
    String[] whole = {"They met in the spring of 1920.", "They agreed on nothing at all."};
    assertThat(join(ANOTHER, whole)).hasSize(2);
  }

  @Test
  void believesABreakBetweenSentencesInADamagedFile() {
    String[] damaged = {
      "They met in the spring of 1920.", "They agreed on nothing at all.", "It was", "late."
    };
    assertThat(join(ANOTHER, damaged)).hasSize(2);
  }
}
