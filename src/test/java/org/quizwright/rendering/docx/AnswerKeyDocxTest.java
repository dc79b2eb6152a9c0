package org.quizwright.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedSource;

class AnswerKeyDocxTest {

  private static final AnswerKey KEY = HarbourKey.key();
  private static final byte[] BYTES = HarbourKey.bytes(KEY);

  private static String text() throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(BYTES));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  @Test
  void passesTheSchemasOfOfficeOpenXml() throws Exception {
    List<String> checked = WordSchemas.check(BYTES);
    assertThat(checked)
        .contains("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml")
        .anyMatch(name -> name.startsWith("word/header"))
        .anyMatch(name -> name.startsWith("word/footer"));
  }

  @Test
  void givesTheSameBytesInEveryTimeZone() {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Arrays.equals(HarbourKey.bytes(KEY), BYTES)).isTrue();
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void keepsOnForTeachersToOpen() throws IOException {
    Path file = Path.of("target", "answer-key.docx");
    Files.write(file, BYTES);

    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Answer key: The harbour strike");
    }
  }

  @Test
  void answersEveryQuestion() throws IOException {
    assertThat(text())
        .contains(
            "B (version 1), D (version 2). The board would not mend a brake.",
            "False. Agnes Rowe asked for safe cranes and hiring by the week.",
            "Model answer. Dockers were hired by the half-day",
            "Gap 1: friends also: their friends",
            "C. Agnes Rowe — asked for safe cranes",
            "Left over: A. turned ships away",
            "Results: inspected cranes; drivers without work; ships lost to Saint Orme",
            "The crane drivers stop work\t3 March 1921\t3 March 1921 (1921-03-03)",
            "They contradict each other.",
            "Both, explained by role and date.");
  }

  @Test
  void showsTheNumbersToWriteBesideEvents() throws IOException {
    assertThat(text()).contains("3 1 4 2");
  }

  @Test
  void keepsTheSmallWordsAtTheEndOfAnAnswerWithIt() throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(BYTES))) {
      List<XWPFParagraph> paragraphs = document.getParagraphs();
      assertThat(paragraphs).filteredOn(AnswerKeyDocxTest::endsAnAnswer).isNotEmpty();
      for (int i = 1; i < paragraphs.size(); i++) {
        if (endsAnAnswer(paragraphs.get(i))) {
          assertThat(paragraphs.get(i - 1).isKeepNext()).isTrue();
        }
      }
    }
  }

  private static boolean endsAnAnswer(XWPFParagraph paragraph) {
    return paragraph.getText().contains(" · not reviewed · ");
  }

  @Test
  void keepsABriefAnswerOnOnePage() throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(BYTES))) {
      List<XWPFParagraph> all = document.getParagraphs();
      List<Integer> headings =
          IntStream.range(0, all.size())
              .filter(i -> "Heading2".equals(all.get(i).getStyle()))
              .boxed()
              .toList();
      assertThat(all.subList(headings.get(0), headings.get(1) - 1))
          .hasSizeGreaterThan(3)
          .allMatch(XWPFParagraph::isKeepNext);
    }
  }

  @Test
  void quotesTheEvidenceWithItsPlaceAndItsOwnLineOfTheSentence() throws IOException {
    assertThat(text())
        .containsPattern(
            "“after the board refused to repair a broken brake”\\s+Source [AC] ¶\\d s\\d, line \\d");
  }

  @Test
  void saysWhyADistractorTempts() throws IOException {
    assertThat(text())
        .contains(
            "A (version 1), C (version 2): The board cut the day rate. — That was in autumn 1920.");
  }

  @Test
  void drawsTheTimelineToScale() throws IOException {
    assertThat(text()).contains("Drawn to scale.", "A box is");
  }

  @Test
  void worksAnExampleOfPartialCredit() throws IOException {
    assertThat(text())
        .contains(
            "2 1 3 4", "2\u00a0marks of 3", "By pairs: 1 before 3, 3 before 4: 2\u00a0marks.");
  }

  @Test
  void printsTheAuthorsNotes() throws IOException {
    assertThat(text()).contains("Board figures; no list of names survives.");
  }

  @Test
  void namesTheSourcesOfAComparisonByTheirLettersOnTheSheet() throws IOException {
    Part part =
        KEY.worksheet().parts().stream()
            .filter(one -> one.kind() == Part.Kind.COMPARE)
            .findFirst()
            .orElseThrow();
    for (PrintedSource panel : part.sources()) {
      assertThat(text()).contains("Source " + panel.letter() + ": ");
    }
    assertThat(text()).doesNotContain("Source 1: ", "Source 2: ");
  }

  @Test
  void lettersThePartsOfAComparisonAsTheSheetDoes() throws IOException {
    assertThat(text()).containsPattern("\\(a\\) \\p{Lu}").containsPattern("\\(b\\) \\p{Lu}");
  }

  @Test
  void keepsTheRowsOfABriefTableTogether() throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(BYTES))) {
      assertThat(document.getTables())
          .filteredOn(table -> "KeyTable".equals(table.getStyleID()))
          .filteredOn(table -> table.getText().length() < 1000)
          .isNotEmpty()
          .allSatisfy(
              table ->
                  assertThat(table.getRows())
                      .allMatch(row -> row.getCell(0).getParagraphs().get(0).isKeepNext()));
    }
  }

  @Test
  void setsQuotationsInsideAQuotationInSingleMarks() throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(BYTES))) {
      assertThat(document.getParagraphs())
          .filteredOn(paragraph -> "Quote".equals(paragraph.getStyle()))
          .isNotEmpty()
          .allMatch(paragraph -> paragraph.getText().lastIndexOf('“') == 0);
    }
  }
}
