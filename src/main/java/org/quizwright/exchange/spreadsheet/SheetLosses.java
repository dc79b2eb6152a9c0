package org.quizwright.exchange.spreadsheet;

import java.util.List;
import org.quizwright.exchange.format.Losses;
import org.quizwright.model.question.Question;

/** What a row doesn't hold. */
final class SheetLosses {

  /** What spreadsheets allow. */
  static final int LONGEST_CELL = 32_767;

  private SheetLosses() {}

  /** Notes which of the questions are cut; each has a row in the table. */
  static void noteCut(Table table, List<Question> questions, Losses losses) {
    for (int i = 0; i < questions.size(); i++) {
      if (table.rows().get(i).stream().anyMatch(cell -> cell.text().length() > LONGEST_CELL)) {
        losses.add(
            "A cell holds " + LONGEST_CELL + " characters: a longer text is cut.",
            questions.get(i));
      }
    }
  }

  /** Notes the keys that no row shows. */
  static void noteKeys(Question question, Losses losses) {
    if (!question.card().remarks().extensions().isEmpty()) {
      losses.add("Spreadsheets don't show keys that begin with x-.", question);
    }
    if (!question.card().remarks().conflict().isEmpty()) {
      losses.add("Spreadsheets don't show conflicts.", question);
    }
  }
}
