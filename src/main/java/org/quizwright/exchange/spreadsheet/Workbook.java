package org.quizwright.exchange.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.quizwright.exchange.zip.StableZip;

/** A workbook being written: every cell is text, so that no program turns it into anything else. */
final class Workbook {

  private static final String TEXT_FORMAT = "@";
  private static final float LINE = 15;

  /** What spreadsheets allow. */
  private static final float HIGHEST_ROW = 409;

  private final StreamedBook book = new StreamedBook();
  private final CellStyle text = style(false);
  private final CellStyle quoted = style(false);
  private final CellStyle header = style(true);

  Workbook() {
    ((XSSFCellStyle) quoted).setQuotePrefixed(true);
    var properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setCreator("Quizwright");
    properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
    properties.setModified(Optional.of(Date.from(Instant.EPOCH)));
  }

  private CellStyle style(boolean bold) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(TEXT_FORMAT));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    if (bold) {
      Font font = book.createFont();
      font.setBold(true);
      style.setFont(font);
    }
    return style;
  }

  /** A first sheet that says what to do with the others. */
  void guide(String title, List<String> lines) {
    Sheet sheet = book.createSheet("Read me");
    sheet.setColumnWidth(0, 256 * 110);
    cell(sheet.createRow(0), 0, title, header);
    for (int i = 0; i < lines.size(); i++) {
      cell(sheet.createRow(i + 2), 0, lines.get(i), text);
    }
  }

  /** The table as a sheet; its header row and first column stay in sight. */
  void sheet(Table table, List<SheetColumn> columns) {
    Sheet sheet = book.createSheet(table.name());
    sheet.createFreezePane(1, 1);
    onPaper(sheet);
    for (int i = 0; i < columns.size(); i++) {
      sheet.setDefaultColumnStyle(i, text);
      sheet.setColumnWidth(i, 256 * Math.max(1, columns.get(i).width()));
      sheet.setColumnHidden(i, columns.get(i).width() == 0);
      allowOnly(sheet, i, columns.get(i).choices());
    }
    write(sheet.createRow(0), table.headers(), columns, true);
    int at = 1;
    for (List<Cell> row : table.rows()) {
      write(sheet.createRow(at++), row, columns, false);
    }
  }

  /** Printed, all columns of a row stay together, below their headers. */
  private static void onPaper(Sheet sheet) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
  }

  private static void allowOnly(Sheet sheet, int column, List<String> choices) {
    if (choices.isEmpty()) {
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(choices.toArray(new String[0])),
            new CellRangeAddressList(1, Table.MOST_ROWS, column, column));
    validation.setShowErrorBox(true);
    validation.createErrorBox("Not possible here", "Choose: " + String.join(", ", choices));
    validation.setEmptyCellAllowed(true);
    sheet.addValidationData(validation);
  }

  /** Not every program makes rows as high as their texts. */
  private void write(Row row, List<Cell> cells, List<SheetColumn> columns, boolean isHeader) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      String words = cells.get(i).text();
      if (!words.isEmpty()) {
        boolean guard = PlainCell.looksLikeFormula(words);
        cell(row, i, words, isHeader ? header : guard ? quoted : text);
        lines = Math.max(lines, columns.get(i).lines(words));
      }
    }
    row.setHeightInPoints(Math.min(HIGHEST_ROW, LINE * lines));
  }

  private static void cell(Row row, int column, String words, CellStyle style) {
    var cell = row.createCell(column);
    cell.setCellStyle(style);
    cell.setCellValue(held(words));
  }

  /** As much of a text as a cell holds. */
  static String held(String words) {
    int most = SheetLosses.LONGEST_CELL;
    return words.length() <= most ? words : words.substring(0, most);
  }

  /** The file, the same for the same content. */
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (book) {
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return StableZip.steadied(out.toByteArray());
  }
}
