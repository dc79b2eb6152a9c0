package org.quizwright.rendering.docx.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables in the key's own style: a header that repeats, rows that don't split. */
public final class PlainTable {

  /** In letters, a quarter of a page: a table no longer than that stands on one. */
  private static final int BRIEF = 1200;

  private PlainTable() {}

  /**
   * Columns are {@code widths} twips wide; what follows the table stands on the page of its end.
   */
  public static void write(XWPFDocument document, List<Integer> widths, List<List<String>> rows) {
    XWPFTable table = document.createTable(rows.size(), widths.size());
    format(table, widths);
    boolean brief = rows.stream().flatMap(List::stream).mapToInt(String::length).sum() <= BRIEF;
    for (int r = 0; r < rows.size(); r++) {
      XWPFTableRow row = table.getRow(r);
      row.setCantSplitRow(true);
      row.setRepeatHeader(r == 0);
      for (int c = 0; c < widths.size(); c++) {
        boolean keep = brief || r == 0 || r + 2 >= rows.size();
        fill(row.getCell(c), rows.get(r).get(c), widths.get(c), keep);
      }
    }
  }

  public static void format(XWPFTable table, List<Integer> widths) {
    table.removeBorders();
    table.setStyleID("KeyTable");
    table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
    var properties = table.getCTTbl().getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblLook look = properties.addNewTblLook();
    look.setVal(new byte[] {0, 0x20});
    look.setFirstRow(true);
    CTTblGrid grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
  }

  private static void fill(XWPFTableCell cell, String text, int width, boolean keep) {
    cell.setWidth(String.valueOf(width));
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setStyle("Cell");
    paragraph.setKeepNext(keep);
    paragraph.createRun().setText(text);
  }
}
