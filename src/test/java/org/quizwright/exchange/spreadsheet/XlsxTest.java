package org.quizwright.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.quizwright.exchange.HarbourBank;
import org.quizwright.exchange.format.Imported;
import org.quizwright.exchange.zip.StableZip;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;

class XlsxTest {

  private static final Xlsx XLSX = new Xlsx();

  private static XSSFWorkbook book() throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(HarbourBank.onlyFile(XLSX, HarbourBank.bank())));
  }

  private static byte[] edited(Consumer<XSSFSheet> edit) throws IOException {
    try (XSSFWorkbook book = book()) {
      edit.accept(book.getSheet("true-false"));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void refuses(byte[] bytes, String... words) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> XLSX.read("bank.xlsx", bytes))
        .withMessageStartingWith("bank.xlsx")
        .satisfies(e -> assertThat(e.getMessage()).contains(words));
  }

  @Test
  void hasASheetATypeWithFrozenHeadersChoicesAndIdsFirst() throws IOException {
    try (XSSFWorkbook book = book()) {
      assertThat(book.getNumberOfSheets()).isEqualTo(11);
      XSSFSheet sheet = book.getSheet("multiple-choice");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("id");
      assertThat(sheet.getDataValidations())
          .extracting(each -> each.getValidationConstraint().getFormula1())
          .contains("\"draft,reviewed,retired\"", "\"yes,no\"");
      assertThat(sheet.isColumnHidden(1)).isTrue();
    }
  }

  @Test
  void showsEveryLineOfALongText() throws IOException {
    Map<String, Object> tree = QuestionJson.tree(HarbourBank.question("harbour-tf-2"));
    tree.put("stem", "the tide came in late ".repeat(10).strip());
    byte[] bytes =
        HarbourBank.onlyFile(
            XLSX,
            HarbourBank.bank().withQuestions(List.of(QuestionJson.question(tree).orElseThrow())));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XSSFSheet sheet = book.getSheet("true-false");
      assertThat(sheet.getRow(1).getHeightInPoints()).isBetween(220f / 50 * 15, 3 * 220f / 50 * 15);
    }
  }

  @Test
  void writesWhatLooksLikeAFormulaAsText() throws IOException {
    try (XSSFWorkbook book = book()) {
      boolean found = false;
      for (var cell : book.getSheet("multiple-choice").getRow(1)) {
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().startsWith("=SUM")) {
          found = true;
          assertThat(((XSSFCellStyle) cell.getCellStyle()).getQuotePrefixed()).isTrue();
        }
      }
      assertThat(found).isTrue();
    }
  }

  @Test
  void namesTextsThatNoCellHolds() {
    Question question = HarbourBank.question("harbour-tf-2");
    Map<String, Object> tree = QuestionJson.tree(question);
    tree.put("stem", "long ".repeat(10_000));
    QuestionBank bank =
        HarbourBank.bank().withQuestions(List.of(QuestionJson.question(tree).orElseThrow()));
    assertThat(XLSX.write(bank).findings().toString()).contains("is cut", "harbour-tf-2");
  }

  @Test
  void refusesFormulasByCell() throws IOException {
    refuses(
        edited(sheet -> sheet.getRow(1).createCell(7).setCellFormula("1+1")),
        "sheet true-false, cell H2",
        "formula",
        "Write the text itself");
  }

  @Test
  void refusesWhatASpreadsheetMadeADate() throws IOException {
    refuses(
        edited(
            sheet -> {
              var style = sheet.getWorkbook().createCellStyle();
              style.setDataFormat((short) 14);
              var cell = sheet.getRow(1).createCell(7);
              cell.setCellValue(32699);
              cell.setCellStyle(style);
            }),
        "cell H2",
        "turned into a date",
        "as text");
  }

  @Test
  void refusesMergedCellsWhichWouldLookEmptied() throws IOException {
    refuses(
        edited(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("H2:H3"))),
        "sheet true-false, cells H2:H3",
        "are merged",
        "Unmerge");
  }

  @Test
  void passesOverOtherSheetsWhateverTheyHold() throws IOException {
    byte[] bytes =
        edited(
            sheet -> {
              var other = sheet.getWorkbook().createSheet("My sums");
              other.createRow(0).createCell(0).setCellFormula("1+1");
              other.addMergedRegion(CellRangeAddress.valueOf("A2:C2"));
            });
    assertThat(XLSX.read("bank.xlsx", bytes).findings()).isEmpty();
  }

  @Test
  void readsTextsHoweverASpreadsheetStoresThem() throws IOException {
    byte[] bytes =
        edited(
            sheet -> {
              var rich = new XSSFRichTextString("The gates were ");
              rich.append("shut", sheet.getWorkbook().createFont());
              rich.append("._x000D_\nAll day.");
              sheet.getRow(1).createCell(7).setCellValue(rich);
              var inline = sheet.getRow(2).createCell(7);
              inline.setBlank();
              inline.getCTCell().setT(STCellType.INLINE_STR);
              inline.getCTCell().addNewIs().setT("It was written in place.");
            });
    assertThat(XLSX.read("bank.xlsx", bytes).questions())
        .extracting(each -> each.tree().get("stem"))
        .contains("The gates were shut.\nAll day.", "It was written in place.");
  }

  @Test
  void takesNumbersAndTruthValuesAsTyped() throws IOException {
    byte[] bytes =
        edited(
            sheet -> {
              Row row = sheet.getRow(1);
              row.createCell(6).setCellValue(3);
              row.createCell(8).setCellValue(true);
            });
    assertThat(XLSX.read("bank.xlsx", bytes).questions())
        .filteredOn(each -> each.id().equals("harbour-tf-1"))
        .allSatisfy(
            each ->
                assertThat(each.tree()).containsEntry("points", 3).containsEntry("answer", true));
  }

  @Test
  void readsANewRowWithoutAnId() throws IOException {
    byte[] bytes = edited(sheet -> sheet.createRow(9).createCell(7).setCellValue("A new one."));
    Imported imported = XLSX.read("bank.xlsx", bytes);
    assertThat(imported.questions())
        .filteredOn(each -> each.id().isEmpty())
        .singleElement()
        .satisfies(each -> assertThat(each.place().file()).contains("sheet true-false, cell H10"));
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    refuses("words".getBytes(StandardCharsets.UTF_8), "isn't a whole ZIP package");
    refuses(StableZip.write(Map.of("a.txt", new byte[1])), "isn't a workbook");
    refuses(
        edited(
            sheet -> {
              for (int i = sheet.getWorkbook().getNumberOfSheets() - 1; i > 0; i--) {
                sheet.getWorkbook().removeSheetAt(i);
              }
            }),
        "no sheet of questions");
  }
}
