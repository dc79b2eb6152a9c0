package org.quizwright.exchange.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.quizwright.exchange.zip.StableZip;

/** A workbook being written: every cell is text, so that no program turns it into anything else. */
final class Workbook {

  private static final String TEXT_FORMAT = "@";

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

  /** The table as a sheet; its header row and first columns stay in sight. */
  Sheet sheet(Table table, int frozenColumns) {
    Sheet sheet = book.createSheet(table.name());
    sheet.createFreezePane(frozenColumns, 1);
    for (int i = 0; i < table.headers().size(); i++) {
      sheet.setDefaultColumnStyle(i, text);
    }
    write(sheet.createRow(0), table.headers(), true);
    int at = 1;
    for (List<Cell> row : table.rows()) {
      write(sheet.createRow(at++), row, false);
    }
    return sheet;
  }

  private void write(Row row, List<Cell> cells, boolean isHeader) {
    for (int i = 0; i < cells.size(); i++) {
      String words = cells.get(i).text();
      if (!words.isEmpty()) {
        boolean guard = PlainCell.looksLikeFormula(words);
        cell(row, i, words, isHeader ? header : guard ? quoted : text);
      }
    }
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
