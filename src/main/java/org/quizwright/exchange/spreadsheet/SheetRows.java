package org.quizwright.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the rows of a sheet while its XML passes by. */
final class SheetRows extends DefaultHandler {

  private static final String IN_PLACE = "inlineStr";

  private final String sheet;
  private final CellText texts;
  private final List<Finding> findings;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private List<Cell> row = new ArrayList<>();
  private Place rowPlace;
  private int rowNumber;
  private int column;
  private String type = "";
  private int style;
  private boolean formula;
  private boolean inValue;
  private boolean inPhonetic;

  /**
   * Collects.
   *
   * @param sheet file and sheet as people know them
   */
  SheetRows(String sheet, CellText texts, List<Finding> findings) {
    this.sheet = sheet;
    this.texts = texts;
    this.findings = findings;
    this.rowPlace = Place.file(sheet);
  }

  /** The sheet when all of it has passed; its first row that isn't left out are the headers. */
  Table table(String name) {
    List<Cell> headers = rows.isEmpty() ? List.of() : rows.remove(0);
    return new Table(name, Place.file(sheet), headers, rows);
  }

  @Override
  public void startElement(
      @Nullable String uri, String local, String qualified, Attributes attributes) {
    switch (local) {
      case "row" -> startRow(attributes.getValue("r"));
      case "c" -> startCell(attributes);
      case "f" -> formula = true;
      case "rPh" -> inPhonetic = true;
      case "v" -> inValue = !type.equals(IN_PLACE);
      case "t" -> inValue = type.equals(IN_PLACE) && !inPhonetic;
      case "mergeCell" -> merged(attributes.getValue("ref"));
      default -> {
        // Widths, frozen panes and choices say nothing.
      }
    }
  }

  /** Row and cells needn't say where they are: then they follow on. */
  private void startRow(@Nullable String number) {
    rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
    if (rowNumber > Table.MOST_ROWS + 1 || rows.size() > Table.MOST_ROWS) {
      throw new InputException(
          Place.file(sheet),
          "has more than " + Table.MOST_ROWS + " rows.",
          "Split it into several files.");
    }
    row = new ArrayList<>();
    rowPlace = Place.file(sheet + ", row " + rowNumber);
    column = -1;
  }

  private void startCell(Attributes attributes) {
    String name = attributes.getValue("r");
    column = name == null ? column + 1 : new CellReference(name).getCol();
    type = attributes.getValue("t") == null ? "" : attributes.getValue("t");
    String number = attributes.getValue("s");
    style = number == null ? 0 : Integer.parseInt(number);
    formula = false;
    value.setLength(0);
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    if (inValue) {
      value.append(letters, start, length);
    }
  }

  @Override
  public void endElement(@Nullable String uri, String local, String qualified) {
    switch (local) {
      case "v", "t" -> inValue = false;
      case "rPh" -> inPhonetic = false;
      case "c" -> endCell();
      case "row" -> rows.add(row);
      default -> {
        // As at its start.
      }
    }
  }

  private void endCell() {
    boolean isEmpty = value.isEmpty() && !formula;
    if (isEmpty || column >= Table.MOST_COLUMNS) {
      return;
    }
    while (row.size() < column) {
      row.add(new Cell("", rowPlace));
    }
    Place place =
        Place.file(sheet + ", cell " + CellReference.convertNumToColString(column) + rowNumber);
    if (formula) {
      findings.add(
          Finding.error(place, "holds a formula.", "Write the text itself; formulas aren't read."));
    } else {
      row.add(new Cell(texts.of(type, style, value.toString(), place, findings), place));
    }
  }

  /** Of merged cells only the first has a text: the others would look as if they were emptied. */
  private void merged(String range) {
    if (CellRangeAddress.valueOf(range).getNumberOfCells() > 1) {
      findings.add(
          Finding.error(
              Place.file(sheet + ", cells " + range),
              "are merged into one.",
              "Unmerge them, and write into each cell what belongs there."));
    }
  }
}
