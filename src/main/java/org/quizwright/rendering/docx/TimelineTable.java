package org.quizwright.rendering.docx;

import java.math.BigInteger;
import java.util.Collections;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.quizwright.rendering.docx.word.PlainTable;

/** A timeline drawn to scale as a table, so that a teacher can still edit it. */
final class TimelineTable {

  /** Room for a year and for a month with its year, in twips. */
  private static final int YEAR_WIDTH = 560;

  private static final int MONTH_WIDTH = 1000;
  private static final int YEAR = 12;
  private static final BigInteger AXIS = BigInteger.valueOf(12);
  private static final BigInteger TICK = BigInteger.valueOf(6);

  private TimelineTable() {}

  /** Event numbers in boxes above the axis, dates below it; {@code width} in twips. */
  static void write(XWPFDocument document, int width, TimelineScale scale) {
    int pitch = width / scale.size();
    XWPFTable table = document.createTable(2, scale.size());
    PlainTable.format(table, Collections.nCopies(scale.size(), pitch));
    table.getCTTbl().getTblPr().getTblLook().setFirstRow(false);
    table.getCTTbl().getTblPr().getTblLook().setVal(new byte[] {0, 0});
    for (XWPFTableRow row : table.getRows()) {
      row.setCantSplitRow(true);
    }
    for (int i = 0; i < scale.size(); i++) {
      XWPFTableCell cell = table.getRow(0).getCell(i);
      String numbers =
          scale.numbers(i).stream().map(String::valueOf).collect(Collectors.joining(" "));
      fill(cell, numbers, pitch, ParagraphAlignment.CENTER);
      CTTcBorders borders = borders(cell);
      draw(borders.addNewLeft(), TICK);
      draw(borders.addNewBottom(), AXIS);
      draw(borders.addNewRight(), TICK);
    }
    labels(table.getRow(1), pitch, scale);
  }

  /** A label for every tick, or for every second, third … where they would touch. */
  private static void labels(XWPFTableRow row, int pitch, TimelineScale scale) {
    int room = scale.months() < YEAR ? MONTH_WIDTH : YEAR_WIDTH;
    int step = Math.min(scale.size(), (room + pitch - 1) / pitch);
    int labels = (scale.size() + step - 1) / step;
    while (row.getTableCells().size() > labels) {
      row.removeCell(row.getTableCells().size() - 1);
    }
    for (int i = 0; i < labels; i++) {
      int span = Math.min(step, scale.size() - i * step);
      XWPFTableCell cell = row.getCell(i);
      fill(cell, scale.label(i * step), span * pitch, ParagraphAlignment.LEFT);
      properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(span));
      draw(borders(cell).addNewLeft(), TICK);
    }
  }

  private static void fill(
      XWPFTableCell cell, String text, int width, ParagraphAlignment alignment) {
    cell.setWidth(String.valueOf(width));
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setStyle("Cell");
    paragraph.setKeepNext(true);
    paragraph.setAlignment(alignment);
    paragraph.createRun().setText(text);
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }

  private static CTTcBorders borders(XWPFTableCell cell) {
    return properties(cell).addNewTcBorders();
  }

  private static void draw(CTBorder border, BigInteger eighths) {
    border.setVal(STBorder.SINGLE);
    border.setSz(eighths);
    border.setColor("000000");
  }
}
