package org.quizwright.exchange.spreadsheet;

import java.util.List;
import java.util.Locale;
import org.quizwright.model.Label;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Review;
import org.quizwright.model.question.Review.Decision;

/** The columns of a review sheet, each with its width in characters; 0 hides it. */
enum ReviewColumn {
  ID(24),
  TYPE(18),
  STATUS(10),
  ITEM(50),
  KEY(34),
  PASSAGE(50),
  EVIDENCE(34),
  DECISION(12),
  NEW_WORDING(30),
  COMMENT(30),
  REVIEWER(16),
  REVISION(0);

  private static final List<String> DECISIONS = List.of("accept", "edit", "reject");

  private final int width;

  ReviewColumn(int width) {
    this.width = width;
  }

  String header() {
    return Label.of(this).replace('-', ' ');
  }

  SheetColumn look() {
    return new SheetColumn(width, this == DECISION ? DECISIONS : List.of());
  }

  private String in(Table table, List<Cell> row) {
    List<String> headers =
        table.headers().stream()
            .map(header -> header.text().strip().toLowerCase(Locale.ROOT))
            .toList();
    int at = headers.indexOf(header());
    return at < 0 || at >= row.size() ? "" : row.get(at).text().strip();
  }

  /** What a row says; what can't be understood is added to the findings. */
  static Review review(Table table, List<Cell> row, List<Finding> findings) {
    Place place = row.isEmpty() ? table.place() : row.get(0).place();
    String wording = NEW_WORDING.in(table, row);
    String word = DECISION.in(table, row).toLowerCase(Locale.ROOT);
    Decision decision = Decision.NONE;
    if (DECISIONS.contains(word)) {
      decision = Decision.valueOf(word.toUpperCase(Locale.ROOT));
    } else if (!word.isEmpty()) {
      findings.add(
          Finding.error(
              place,
              "\"" + word + "\" isn't a decision.",
              "Choose: " + String.join(", ", DECISIONS) + "."));
    }
    if ((decision == Decision.EDIT) == wording.isEmpty()) {
      findings.add(
          Finding.error(
              place,
              "a new wording goes with the decision \"edit\", and only with it.",
              "Fill both or neither."));
    }
    return new Review(
        ID.in(table, row),
        place,
        decision,
        wording,
        COMMENT.in(table, row),
        REVIEWER.in(table, row),
        REVISION.in(table, row));
  }
}
