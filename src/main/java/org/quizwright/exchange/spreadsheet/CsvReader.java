package org.quizwright.exchange.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.quizwright.exchange.format.FileText;
import org.quizwright.language.Marks;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.QuestionType;

/**
 * Reads a CSV file as spreadsheets write it: commas, semicolons or tabs, with or without a mark.
 */
final class CsvReader {

  private static final String SEPARATOR_LINE = "sep=";
  private static final String TYPE = "type";

  private final String file;
  private final List<Cell> headers = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();

  private CsvReader(String file) {
    this.file = file;
  }

  static Table read(String file, byte[] bytes) {
    String text = FileText.of(file, bytes);
    int skipped = text.startsWith(SEPARATOR_LINE) ? text.indexOf('\n') + 1 : 0;
    String table = text.substring(skipped);
    CsvReader reader = new CsvReader(file);
    if (skipped > SEPARATOR_LINE.length() + 1) {
      reader.read(table, text.charAt(SEPARATOR_LINE.length()), 2);
    } else {
      reader.read(table, delimiter(table), skipped == 0 ? 1 : 2);
    }
    return new Table("", Place.file(file), reader.headers, reader.rows);
  }

  private void read(String text, char delimiter, int firstLine) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    int line = firstLine;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord row : parser) {
        add(row, line);
        line = firstLine + (int) parser.getCurrentLineNumber();
      }
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(
          Place.line(file, line),
          "isn't good CSV from here on.",
          "Look for a quotation mark too many or too few.");
    }
  }

  private static char delimiter(String text) {
    String first = text.lines().findFirst().orElse("");
    return Stream.of(',', ';', '\t')
        .max((one, other) -> Long.compare(Marks.count(first, one), Marks.count(first, other)))
        .orElse(',');
  }

  private void add(CSVRecord row, int line) {
    if (row.size() > Table.MOST_COLUMNS || rows.size() > Table.MOST_ROWS) {
      throw new InputException(
          Place.line(file, line),
          "the file has more than "
              + Table.MOST_ROWS
              + " rows or "
              + Table.MOST_COLUMNS
              + " columns.",
          "Split it into several files.");
    }
    if (headers.isEmpty()) {
      row.forEach(header -> headers.add(new Cell(header, Place.line(file, line))));
    } else {
      rows.add(cells(row, line));
    }
  }

  private List<Cell> cells(CSVRecord row, int line) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String column = i < headers.size() ? headers.get(i).text() : String.valueOf(i + 1);
      Place place = Place.line(file + " (column " + column + ")", line);
      cells.add(new Cell(PlainCell.unguarded(row.get(i).replace("\r\n", "\n")), place));
    }
    return cells;
  }

  /** The type that all rows share. */
  static QuestionType type(Table table) {
    if (table.rows().isEmpty()) {
      throw new InputException(
          table.place(),
          "holds no questions.",
          "Below a row of headers, write a row for each; bank export writes such files.");
    }
    int column = table.headers().stream().map(Cell::text).toList().indexOf(TYPE);
    List<Cell> types =
        column < 0
            ? List.of()
            : table.rows().stream()
                .filter(row -> row.size() > column && !row.get(column).isBlank())
                .map(row -> row.get(column))
                .toList();
    if (types.isEmpty()) {
      throw new InputException(
          table.place(),
          "doesn't say of which type its questions are.",
          "Keep the column \"type\", and fill it.");
    }
    for (Cell cell : types) {
      if (!cell.text().equals(types.get(0).text())) {
        throw new InputException(
            cell.place(), "is of another type than the first row.", "Use one file a type.");
      }
    }
    return known(types.get(0));
  }

  private static QuestionType known(Cell cell) {
    return Stream.of(QuestionType.values())
        .filter(type -> type.label().equals(cell.text()))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    cell.place(),
                    "\"" + cell.text() + "\" isn't a type.",
                    "Known are: "
                        + String.join(
                            ", ",
                            Stream.of(QuestionType.values()).map(QuestionType::label).toList())
                        + "."));
  }
}
