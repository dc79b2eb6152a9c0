package org.quizwright.exchange.spreadsheet;

import org.quizwright.exchange.format.Losses;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.question.Question;

/** What a row doesn't hold. */
final class SheetLosses {

  /** What spreadsheets allow. */
  static final int LONGEST_CELL = 32_767;

  private SheetLosses() {}

  /** Notes what a workbook doesn't hold of a question. */
  static void note(Question question, Losses losses) {
    if (Flat.of(QuestionJson.tree(question)).values().stream()
        .anyMatch(text -> text.length() > LONGEST_CELL)) {
      losses.add("A cell holds " + LONGEST_CELL + " characters: a longer text is cut.", question);
    }
    noteKeys(question, losses);
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
