package org.quizwright.rendering.docx.sheet;

import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.quizwright.rendering.docx.word.PlainTable;

/** A table with a row of headers that students write into. */
final class SheetTable {

  private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;

  private static final double BOX_SHARE = 0.12;
  private static final int BOX_MM = 9;

  private final SheetPage page;
  private final XWPFTable table;
  private final List<Integer> widths;

  /** Columns are given as shares of the line. */
  SheetTable(SheetPage page, List<Double> shares, int rows) {
    this.page = page;
    this.widths = shares.stream().map(share -> (int) (share * page.width())).toList();
    this.table = page.document().createTable(rows, widths.size());
    PlainTable.format(table, widths);
    table.setStyleID("SheetTable");
    for (int r = 0; r < rows; r++) {
      table.getRow(r).setCantSplitRow(true);
      for (int c = 0; c < widths.size(); c++) {
        XWPFTableCell cell = table.getRow(r).getCell(c);
        cell.setWidth(String.valueOf(widths.get(c)));
        cell.getParagraphs().get(0).setStyle("Cell");
        cell.getParagraphs().get(0).setKeepNext(r < rows - 1);
      }
    }
  }

  /** Entries, each with a cell on its left to write a number or a letter in. */
  static void boxes(SheetPage page, String about, List<String> head, List<String> entries) {
    SheetTable table =
        new SheetTable(page, List.of(BOX_SHARE, 1 - BOX_SHARE), entries.size() + 1)
            .about(about)
            .head(head);
    for (int i = 0; i < entries.size(); i++) {
      table.row(i + 1, List.of("", entries.get(i))).height(i + 1, BOX_MM);
    }
    table.end();
  }

  /** Says what the table is for to those who can't see it. */
  SheetTable about(String words) {
    table.getCTTbl().getTblPr().addNewTblDescription().setVal(words);
    return this;
  }

  /** Fills the first row and repeats it on every page. */
  SheetTable head(List<String> texts) {
    table.getRow(0).setRepeatHeader(true);
    return row(0, texts);
  }

  SheetTable row(int row, List<String> texts) {
    for (int c = 0; c < texts.size(); c++) {
      paragraph(row, c).createRun().setText(texts.get(c));
    }
    return this;
  }

  SheetTable height(int row, int millimetres) {
    XWPFTableRow tall = table.getRow(row);
    tall.setHeight((int) (millimetres * TWIPS_A_MILLIMETRE));
    tall.setHeightRule(TableRowHeightRule.AT_LEAST);
    return this;
  }

  /** Word wants a paragraph after every table. */
  void end() {
    page.paragraph("After", "");
  }

  private XWPFParagraph paragraph(int row, int column) {
    return table.getRow(row).getCell(column).getParagraphs().get(0);
  }
}
