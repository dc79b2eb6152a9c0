package org.quizwright.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;

class PrintedTextTest {

  @ParameterizedTest
  @EnumSource(Edition.class)
  void everyPassageStandsThereInReadingOrder(Edition edition) throws IOException {
    Worksheet sheet = SampleSheet.sheet(Paper.A4, edition, "en-GB");
    try (ReadBack read = read(sheet)) {
      assertThat(read.structureText()).containsSubsequence(readingOrder(sheet));
    }
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void aPlainReaderCopiesSentencesWholeUnlessAPageEndsInside(Edition edition) throws IOException {
    Worksheet sheet = SampleSheet.sheet(Paper.A4, edition, "en-GB");
    List<String> sentences =
        sheet
            .sources()
            .flatMap(source -> source.paragraphs().stream())
            .flatMap(paragraph -> paragraph.sentences().stream())
            .map(PrintedSentence::text)
            .toList();
    try (ReadBack read = read(sheet)) {
      String text = read.plainText();
      int pages = read.document().getNumberOfPages();
      assertThat(sentences)
          .filteredOn(sentence -> !text.contains(sentence))
          .size()
          .isLessThan(pages / 2);
    }
  }

  @Test
  void optionsFollowTheOrderOfTheVariant() throws IOException {
    try (ReadBack read = read(SampleSheet.standard())) {
      assertThat(read.structureText())
          .containsSubsequence(
              "A second bridge", "The fee they had paid", "Places as toll keepers", "A lower toll");
    }
  }

  @Test
  void eventsFollowTheOrderOfTheVariant() throws IOException {
    try (ReadBack read = read(SampleSheet.standard())) {
      assertThat(read.structureText())
          .containsSubsequence(
              "tie up their boats", "pay the town", "reports to the council", "opens with music");
    }
  }

  @Test
  void theAnswersOfAClozeStandOnlyInItsWordBank() throws IOException {
    try (ReadBack read = read(SampleSheet.standard())) {
      assertThat(read.structureText())
          .contains("People paid a ____________________ to cross the bridge.");
    }
  }

  @Test
  void numbersOfLinesAndPagesAreNoPartOfTheText() throws IOException {
    try (ReadBack read = read(SampleSheet.standard())) {
      assertThat(read.plainText()).contains("Page 1 of ");
      assertThat(read.structureText()).doesNotContain("Page 1 of ");
    }
  }

  @Test
  void headingsGoDownOneLevelAtATime() throws IOException {
    try (ReadBack read = read(SampleSheet.standard())) {
      List<String> headings =
          read.elements().stream()
              .map(ReadBack.Element::type)
              .filter(type -> type.matches("H\\d"))
              .toList();
      assertThat(headings).startsWith("H1", "H2", "H2", "H3").containsOnlyOnce("H1");
    }
  }

  @Test
  void americanSheetsCountPoints() throws IOException {
    try (ReadBack read = read(SampleSheet.sheet(Paper.LETTER, Edition.STANDARD, "en-US"))) {
      assertThat(read.structureText()).contains("1 point", "2 points").doesNotContain(" marks");
    }
  }

  private static List<String> readingOrder(Worksheet sheet) {
    List<String> texts =
        new ArrayList<>(List.of(sheet.theme().enquiry(), sheet.theme().background()));
    for (Part part : sheet.parts()) {
      texts.add(part.title());
      for (PrintedSource source : part.sources()) {
        texts.add(source.headnote());
        for (int i = 0; i < source.paragraphs().size(); i++) {
          texts.add(source.paragraphs().get(i).text());
          source.glossesByParagraph().get(i).forEach(gloss -> texts.add(gloss.meaning()));
        }
        texts.add(source.provenance().substring(0, 20));
      }
      part.items().stream()
          .map(item -> item.question().task())
          .filter(task -> !(task instanceof Cloze))
          .forEach(task -> texts.add(task.stem()));
    }
    texts.add(sheet.exitPrompt());
    return texts;
  }

  private static ReadBack read(Worksheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorksheetPdf.render(sheet, SampleSheet.VERSION_1, out);
    return new ReadBack(out.toByteArray());
  }
}
