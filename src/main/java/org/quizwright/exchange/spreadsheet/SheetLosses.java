package org.quizwright.exchange.spreadsheet;

import org.quizwright.exchange.format.Losses;
import org.quizwright.model.question.Question;

/** What a row doesn't hold. */
final class SheetLosses {

  private SheetLosses() {}

  static void note(Question question, Losses losses) {
    if (!question.card().remarks().extensions().isEmpty()) {
      losses.add("Spreadsheets don't show keys that begin with x-.", question);
    }
    if (!question.card().remarks().conflict().isEmpty()) {
      losses.add("Spreadsheets don't show conflicts.", question);
    }
  }
}
