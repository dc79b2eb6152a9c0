package org.quizwright.rendering.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Variant;

/** All short answers of all versions in one table. */
record GridSection(AnswerKey key) {

  private static final int PADDING = 3;

  void write(Manuscript page) {
    List<Item> items = key.worksheet().items().toList();
    page.headingOnNewPage("Answers at a glance");
    page.paragraph(
        "",
        "Options and events stand in another order on each version. Use the row with the code at the"
            + " foot of the student’s sheet. For events the row gives the numbers to write, from the"
            + " top box down.");
    List<List<String>> rows = rows(items);
    page.table(shares(rows), rows);
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
    List<String> header = new ArrayList<>(List.of("Version"));
    items.forEach(item -> header.add("Q" + item.number()));
    rows.add(header);
    for (Variant variant : key.variants()) {
      List<String> row = new ArrayList<>(List.of(variant.code()));
      items.forEach(
          item -> row.add(item.question().task().accept(new GridCell(variant, item.question()))));
      rows.add(row);
    }
    return rows;
  }
}
