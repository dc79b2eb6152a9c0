package org.quizwright.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quizwright.exchange.format.Imported;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.QuestionType;

/** Reads the questions of a table. */
final class TableReader {

  private final QuestionType type;
  private final Map<Integer, String> columns = new LinkedHashMap<>();
  private final Map<String, String> patterns = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  private TableReader(QuestionType type) {
    this.type = type;
  }

  /**
   * Reads.
   *
   * @throws InputException with everything that is wrong with the headers
   */
  static Imported read(Table table, QuestionType type) {
    TableReader reader = new TableReader(type);
    reader.readHeaders(table);
    List<Incoming> questions = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      if (row.stream().anyMatch(cell -> !cell.isBlank())) {
        questions.add(reader.question(row));
      }
    }
    return new Imported(questions, reader.findings);
  }

  private void readHeaders(Table table) {
    Set<String> known = new LinkedHashSet<>(List.of(QuestionTable.REVISION));
    Slots.of(type).forEach(slot -> known.addAll(slot.patterns()));
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < table.headers().size(); i++) {
      readHeader(i, table.headers().get(i));
    }
    columns.values().forEach(path -> found.add(Header.pattern(path)));
    if (!found.contains("id")) {
      throw new InputException(
          table.place(), "has no column \"id\".", "Keep the column: it tells which row is which.");
    }
    known.stream().filter(pattern -> !found.contains(pattern)).forEach(missing::add);
  }

  private void readHeader(int column, Cell header) {
    if (header.isBlank()) {
      return;
    }
    String path = Header.path(header.text());
    if (!isColumn(path)) {
      findings.add(
          Finding.warning(
              header.place(),
              "\"" + header.text().strip() + "\" isn't a column of this kind of question.",
              "It is passed over; keep notes of your own in the column \"notes\"."));
    } else if (columns.containsValue(path)) {
      throw new InputException(
          header.place(),
          "\"" + header.text().strip() + "\" is the header of two columns.",
          "Delete one of them.");
    } else {
      columns.put(column, path);
    }
  }

  private boolean isColumn(String path) {
    List<String> steps = List.of(path.split("/", -1));
    return path.equals(QuestionTable.REVISION)
        || Slots.of(type).stream().anyMatch(slot -> slot.holds(steps));
  }

  private Incoming question(List<Cell> row) {
    Grown grown = new Grown();
    String revision = "";
    for (Map.Entry<Integer, String> column : columns.entrySet()) {
      Cell cell = column.getKey() < row.size() ? row.get(column.getKey()) : null;
      if (cell != null && !cell.isBlank()) {
        if (column.getValue().equals(QuestionTable.REVISION)) {
          revision = cell.text().strip();
        } else {
          put(column.getValue(), cell, grown);
        }
      }
    }
    Map<String, Object> tree = grown.tree();
    tree.putIfAbsent("type", type.label());
    GroupNames.toIds(tree);
    String id = String.valueOf(tree.getOrDefault("id", ""));
    return new Incoming(id, place(row), revision, tree, grown.places(), missing);
  }

  private void put(String path, Cell cell, Grown grown) {
    String pattern = patterns.computeIfAbsent(path, Header::pattern);
    Object value = Kind.of(pattern).read(cell.text(), pattern);
    if (value != null) {
      grown.put(path, value, cell.place());
    }
  }

  private static Place place(List<Cell> row) {
    return row.stream()
        .filter(cell -> !cell.isBlank())
        .map(Cell::place)
        .findFirst()
        .orElse(Place.nowhere());
  }
}
