package org.quizwright.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quizwright.model.question.Question;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.pdf.SampleSheet;

class WorksheetDocxTest {

  private static final AnswerKey KEY = HarbourKey.key();
  private static final byte[] BYTES = bytes(KEY.worksheet());

  private static byte[] bytes(Worksheet sheet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      WorksheetDocx.render(sheet, KEY.variants().get(0), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static XWPFDocument document() throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(BYTES));
  }

  private static String text() throws IOException {
    try (XWPFWordExtractor extractor = new XWPFWordExtractor(document())) {
      return extractor.getText().replace('\u00a0', ' ');
    }
  }

  @Test
  void passesTheSchemasOfOfficeOpenXml() throws Exception {
    assertThat(WordSchemas.check(BYTES))
        .contains("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml")
        .anyMatch(name -> name.startsWith("word/header"))
        .anyMatch(name -> name.startsWith("word/footer"));
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void passesTheSchemasInEveryEdition(Edition edition) throws Exception {
    assertThat(WordSchemas.check(bytes(SampleSheet.sheet(Paper.LETTER, edition, "en-US"))))
        .contains("word/document.xml");
  }

  @Test
  void givesTheSameBytesInEveryTimeZone() {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(bytes(KEY.worksheet())).isEqualTo(BYTES);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void asksEveryQuestionOfThePrintedSheet() throws IOException {
    String text = text();
    KEY.worksheet()
        .items()
        .map(item -> item.question())
        .filter(question -> !question.task().stem().contains("{{"))
        .map(Question::task)
        .forEach(task -> assertThat(text).contains(task.stem()));
    assertThat(text).contains("\u2610 True", "________________", "turned ships away");
  }

  @Test
  void printsEverySourceWithItsHeadnoteAndRights() throws IOException {
    String text = text();
    assertThat(KEY.worksheet().sources())
        .isNotEmpty()
        .allSatisfy(
            source ->
                assertThat(text)
                    .contains(
                        "Source " + source.letter(),
                        source.headnote(),
                        source.paragraphs().get(0).text(),
                        source.provenance()));
  }

  @Test
  void putsOptionsInTheOrderOfTheVersion() throws IOException {
    try (XWPFDocument document = document()) {
      assertThat(texts(document, "Option"))
          .containsSubsequence("The board cut the day rate.", "The board would not mend a brake.");
    }
  }

  @Test
  void givesEachWritingLineMoreThanATabSoThatItKeepsItsHeight() throws IOException {
    try (XWPFDocument document = document()) {
      assertThat(document.getParagraphs())
          .filteredOn(paragraph -> "WritingLine".equals(paragraph.getStyle()))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line.getText()).doesNotStartWith("\t"));
    }
  }

  @Test
  void keepsTheExitAnswerWithTheEndOfTheLastQuestion() throws IOException {
    byte[] sheet = bytes(SampleSheet.sheet(Paper.A4, Edition.STANDARD, "en-GB"));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(sheet))) {
      List<XWPFParagraph> all = document.getParagraphs();
      int exit =
          IntStream.range(0, all.size())
              .filter(i -> all.get(i).getText().startsWith("Before you go"))
              .findFirst()
              .orElseThrow();
      assertThat(all.subList(exit - 2, exit)).allMatch(XWPFParagraph::isKeepNext);
      assertThat(all.subList(exit + 1, all.size() - 1)).allMatch(XWPFParagraph::isKeepNext);
    }
  }

  /** Office programs part paragraphs that are to stay together sooner than lines of one. */
  @Test
  void keepsTheLinesOfAnAnswerInOneParagraph() throws IOException {
    try (XWPFDocument document = document()) {
      List<XWPFParagraph> all = document.getParagraphs();
      for (int i = 1; i < all.size(); i++) {
        boolean lines = "WritingLine".equals(all.get(i).getStyle());
        assertThat(lines && "WritingLine".equals(all.get(i - 1).getStyle())).isFalse();
      }
      assertThat(
              document.getStyles().getStyle("WritingLine").getCTStyle().getPPr().isSetKeepLines())
          .isTrue();
    }
    assertThat(text()).containsPattern("\\n \\t\\n \\t");
  }

  @Test
  void countsQuestionsByThemselvesSoThatATeacherCanTakeOneOut() throws IOException {
    try (XWPFDocument document = document()) {
      assertThat(texts(document, "Question")).hasSize((int) KEY.worksheet().items().count());
      assertThat(document.getStyles().getStyle("Question").getCTStyle().getPPr().isSetNumPr())
          .isTrue();
    }
  }

  @Test
  void startsTheLettersOfEachQuestionAnew() throws IOException {
    try (XWPFDocument document = document()) {
      long lists =
          document.getParagraphs().stream()
              .filter(paragraph -> "Option".equals(paragraph.getStyle()))
              .map(XWPFParagraph::getNumID)
              .distinct()
              .count();
      long asked =
          KEY.worksheet()
              .items()
              .filter(
                  item ->
                      switch (item.question().type()) {
                        case MULTIPLE_CHOICE, TIMELINE_RELATION, TIMELINE_PLACEMENT, MATCHING ->
                            true;
                        default -> false;
                      })
              .count();
      assertThat(lists).isEqualTo(asked);
    }
  }

  @Test
  void describesTablesAndRepeatsTheirHeads() throws IOException {
    try (XWPFDocument document = document()) {
      assertThat(document.getTables())
          .hasSizeGreaterThan(3)
          .allSatisfy(
              table -> {
                assertThat(table.getCTTbl().getTblPr().getTblDescription().getVal()).isNotBlank();
                assertThat(isStrip(table) || table.getRow(0).isRepeatHeader()).isTrue();
              });
    }
  }

  /** A strip of time has its dates below the row to write in. */
  private static boolean isStrip(XWPFTable table) {
    return table.getCTTbl().getTblPr().getTblDescription().getVal().contains("strip of time");
  }

  @Test
  void tellsReadersOfTheScreenItsLanguageAndTitle() throws IOException {
    try (XWPFDocument document = document()) {
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo(KEY.worksheet().theme().enquiry());
      assertThat(texts(document, "Title")).containsExactly(KEY.worksheet().theme().enquiry());
      assertThat(texts(document, "Heading1")).hasSizeGreaterThanOrEqualTo(3);
    }
    assertThat(new String(entry("word/styles.xml"), java.nio.charset.StandardCharsets.UTF_8))
        .contains("w:val=\"" + KEY.worksheet().course().language() + "\"")
        .doesNotContain("@");
  }

  private static byte[] entry(String name) throws IOException {
    try (java.util.zip.ZipInputStream zip =
        new java.util.zip.ZipInputStream(new ByteArrayInputStream(BYTES))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return zip.readAllBytes();
        }
      }
    }
    return new byte[0];
  }

  private static List<String> texts(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }
}
