package org.quizwright.exchange.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.quizwright.exchange.zip.SafeZip;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;

/** Reads the sheets of a workbook as texts; formulas, errors and dates are refused. */
final class WorkbookReader {

  private final String file;
  private final List<Finding> findings = new ArrayList<>();

  private WorkbookReader(String file) {
    this.file = file;
  }

  static List<Table> read(String file, byte[] bytes) {
    SafeZip.read(file, bytes);
    WorkbookReader reader = new WorkbookReader(file);
    List<Table> tables = reader.tables(bytes);
    if (!reader.findings.isEmpty()) {
      throw new InputException(reader.findings);
    }
    return tables;
  }

  private List<Table> tables(byte[] bytes) {
    List<Table> tables = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : book) {
        tables.add(table(sheet));
      }
    } catch (IOException | POIXMLException | RecordFormatException | IllegalArgumentException e) {
      throw new InputException(
          Place.file(file),
          "isn't a workbook that can be read.",
          "Save it anew as \"Excel workbook (.xlsx)\".");
    }
    return tables;
  }

  private Table table(Sheet sheet) {
    Place place = Place.file(file + ", sheet " + sheet.getSheetName());
    if (sheet.getLastRowNum() > Table.MOST_ROWS) {
      throw new InputException(
          place, "has more than " + Table.MOST_ROWS + " rows.", "Split it into several files.");
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : sheet) {
      rows.add(cells(sheet, row));
    }
    List<Cell> headers = rows.isEmpty() ? List.of() : rows.remove(0);
    return new Table(sheet.getSheetName(), place, headers, rows);
  }

  private List<Cell> cells(Sheet sheet, Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getLastCellNum(), Table.MOST_COLUMNS); i++) {
      String name = new CellReference(row.getRowNum(), i).formatAsString();
      Place place = Place.file(file + ", sheet " + sheet.getSheetName() + ", cell " + name);
      cells.add(new Cell(text(row.getCell(i), place), place));
    }
    return cells;
  }

  private String text(org.apache.poi.ss.usermodel.@Nullable Cell cell, Place place) {
    CellType type = cell == null ? CellType.BLANK : cell.getCellType();
    if (cell == null || type == CellType.BLANK) {
      return "";
    }
    return switch (type) {
      case STRING -> cell.getStringCellValue().replace("\r\n", "\n");
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case NUMERIC -> number(cell, place);
      case FORMULA ->
          refused(place, "holds a formula.", "Write the text itself; formulas aren't read.");
      default -> refused(place, "holds an error value.", "Write the text that belongs there.");
    };
  }

  private String number(org.apache.poi.ss.usermodel.Cell cell, Place place) {
    if (DateUtil.isCellDateFormatted(cell)) {
      return refused(
          place,
          "was turned into a date by the spreadsheet.",
          "Format the cell as text and type it again, such as 1989-07-10.");
    }
    double value = cell.getNumericCellValue();
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  private String refused(Place place, String message, String remedy) {
    findings.add(Finding.error(place, message, remedy));
    return "";
  }
}
