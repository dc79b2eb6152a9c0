package org.quizwright.exchange.spreadsheet;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Writes question tables as a workbook for people: frozen headers, choices, ids out of the way. */
final class QuestionWorkbook {

  private static final List<String> GUIDE =
      List.of(
          "One sheet a type of question, one row a question. Edit, save, and bring it back with:",
          "    quizwright bank import FILE.xlsx",
          "You may go on editing and bring the same file back again. Where the bank's text was"
              + " changed meanwhile, too, it stays, and the import tells you.",
          "Only what you edit changes. A row that you delete stays in the bank; to withdraw a"
              + " question, set its status to retired.",
          "A new question is a new row; leave its id empty. Empty the cells of an option, pair,"
              + " event … to remove it.",
          "Where several texts are possible (accepted, tags, starters …), write one a line.",
          "Some columns are hidden (ids of parts, revision): leave them as they are.",
          "Don't use formulas: write the texts themselves.");

  private static final List<String> HIDDEN = List.of("type", "revision");
  private static final int NARROW = 14;
  private static final int WIDE = 44;

  private QuestionWorkbook() {}

  static byte[] write(String title, List<Table> tables) {
    Workbook book = new Workbook();
    book.guide(title, GUIDE);
    for (Table table : tables) {
      Sheet sheet = book.sheet(table, 1);
      for (int i = 0; i < table.headers().size(); i++) {
        dress(sheet, i, Header.path(table.headers().get(i).text()));
      }
    }
    return book.bytes();
  }

  private static void dress(Sheet sheet, int column, String path) {
    String pattern = Header.pattern(path);
    boolean hidden =
        HIDDEN.contains(pattern)
            || (pattern.endsWith("/id") && !pattern.equals("groups/id"))
            || pattern.endsWith("fix");
    sheet.setColumnHidden(column, hidden);
    List<String> choices = Kind.choices(pattern);
    boolean isNarrow = !choices.isEmpty() || Kind.of(pattern) == Kind.NUMBER;
    sheet.setColumnWidth(column, 256 * (isNarrow ? NARROW : WIDE));
    if (!choices.isEmpty()) {
      allowOnly(sheet, column, choices);
    }
  }

  private static void allowOnly(Sheet sheet, int column, List<String> choices) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(choices.toArray(new String[0])),
            new CellRangeAddressList(1, Table.MOST_ROWS, column, column));
    validation.setShowErrorBox(true);
    validation.createErrorBox("Not possible here", "Choose: " + String.join(", ", choices));
    validation.setEmptyCellAllowed(true);
    sheet.addValidationData(validation);
  }
}
