package org.quizwright.rendering.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Variant;

/**
 * All short answers of all versions in one table.
 *
 * @param names of the students who got the versions; empty where nobody's name is printed
 */
record GridSection(AnswerKey key, List<String> names) {

  private static final int PADDING = 3;

  void write(Manuscript page) {
    List<Item> items = key.worksheet().items().toList();
    page.headingOnNewPage("Answers at a glance");
    String row =
        names.isEmpty()
            ? "Use the row with the code at the foot of the student’s sheet."
            : "Each student has a version of their own; its code stands at the foot of the sheet.";
    page.paragraph(
        "",
        "Options and events stand in another order on each version. "
            + row
            + " For events the row gives the numbers to write, from the top box down."
            + editions());
    List<List<String>> rows = rows(items);
    page.table(shares(rows), rows);
  }

  /** Whoever marks sheets in several editions needs to know what they share. */
  private String editions() {
    List<Edition> editions = key.worksheet().blueprint().editions();
    return editions.size() == 1
        ? ""
        : " Printed in the editions "
            + editions.stream()
                .map(edition -> edition.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "))
            + ": a code stands for the same questions in the same order on each; only lines differ.";
  }

  /** Columns as wide as their longest cell asks for. */
  private static List<Double> shares(List<List<String>> rows) {
    List<Integer> lengths =
        IntStream.range(0, rows.get(0).size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .map(length -> length + PADDING)
            .boxed()
            .toList();
    double sum = lengths.stream().mapToInt(Integer::intValue).sum();
    return lengths.stream().map(length -> length / sum).toList();
  }

  private List<List<String>> rows(List<Item> items) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(names.isEmpty() ? List.of() : List.of("Name"));
    header.add("Version");
    items.forEach(item -> header.add("Q" + item.number()));
    rows.add(header);
    for (int i = 0; i < key.variants().size(); i++) {
      Variant variant = key.variants().get(i);
      List<String> row = new ArrayList<>(names.isEmpty() ? List.of() : List.of(names.get(i)));
      row.add(variant.code());
      items.forEach(
          item -> row.add(item.question().task().accept(new GridCell(variant, item.question()))));
      rows.add(row);
    }
    return rows;
  }
}
