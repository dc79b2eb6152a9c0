package org.quizwright.exchange.spreadsheet;

import java.util.List;

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
  private static final int ID = 24;
  private static final int WIDE = 44;

  private QuestionWorkbook() {}

  static byte[] write(String title, List<Table> tables) {
    Workbook book = new Workbook();
    book.guide(title, GUIDE);
    for (Table table : tables) {
      book.sheet(
          table,
          table.headers().stream().map(header -> column(Header.path(header.text()))).toList());
    }
    return book.bytes();
  }

  private static SheetColumn column(String path) {
    String pattern = Header.pattern(path);
    boolean hidden =
        HIDDEN.contains(pattern)
            || (pattern.endsWith("/id") && !pattern.equals("groups/id"))
            || pattern.endsWith("fix");
    List<String> choices = Kind.choices(pattern);
    boolean isNarrow = !choices.isEmpty() || Kind.of(pattern) == Kind.NUMBER;
    int width = isNarrow ? NARROW : pattern.equals("id") ? ID : WIDE;
    return new SheetColumn(hidden ? 0 : width, choices);
  }
}
