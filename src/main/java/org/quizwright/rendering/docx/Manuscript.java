package org.quizwright.rendering.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.quizwright.rendering.docx.word.Inline;
import org.quizwright.rendering.docx.word.Lists;
import org.quizwright.rendering.docx.word.PlainTable;

/** A document being written from top to bottom, in named styles only. */
final class Manuscript {

  private static final int NUMBERED = 0;

  /** In letters. */
  private static final int HALF_A_PAGE = 1800;

  /** In twips. */
  private static final int BELOW_TABLE = 80;

  private final XWPFDocument document;
  private final int width;
  private final Lists lists;

  /** {@code width} is that of the text, in twips. */
  Manuscript(XWPFDocument document, int width) {
    this.document = document;
    this.width = width;
    this.lists = new Lists(document);
  }

  void title(String text) {
    styled("Title").createRun().setText(text);
  }

  void subtitle(String text) {
    styled("Subtitle").createRun().setText(text);
  }

  void heading(String text) {
    styled("Heading1").createRun().setText(text);
  }

  void headingOnNewPage(String text) {
    XWPFParagraph paragraph = styled("Heading1");
    paragraph.setPageBreak(true);
    paragraph.createRun().setText(text);
  }

  /** A second-level heading with a note at the right margin. */
  void heading(String text, String right) {
    XWPFParagraph paragraph = styled("Heading2");
    Inline.rightTab(paragraph, width);
    paragraph.createRun().setText(text);
    Inline.tab(paragraph, right);
  }

  void answer(String lead, String text) {
    led(styled("Answer"), lead, text);
  }

  /** Words of a source; what they quote themselves stands in single marks. */
  void quote(String exact) {
    String inner = exact.replace('“', '‘').replace('”', '’');
    styled("Quote").createRun().setText("“" + inner + "”");
  }

  void source(String text) {
    styled("Source").createRun().setText(text);
  }

  /** Keeps what {@code writing} writes on one page if that takes no more than half of it. */
  void together(Runnable writing) {
    int from = document.getBodyElements().size();
    writing.run();
    List<IBodyElement> all = document.getBodyElements();
    List<IBodyElement> written = all.subList(from, all.size());
    if (written.stream().mapToInt(Manuscript::length).sum() <= HALF_A_PAGE) {
      written.subList(0, written.size() - 1).forEach(Manuscript::tie);
    }
  }

  private static int length(IBodyElement element) {
    return paragraphs(element).mapToInt(paragraph -> paragraph.getText().length()).sum();
  }

  private static void tie(IBodyElement element) {
    paragraphs(element).forEach(paragraph -> paragraph.setKeepNext(true));
  }

  private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
    return element instanceof XWPFTable table
        ? table.getRows().stream()
            .flatMap(row -> row.getTableCells().stream())
            .flatMap(cell -> cell.getParagraphs().stream())
        : Stream.of((XWPFParagraph) element);
  }

  /** Small words that never stand alone on a page, away from what they end. */
  void end(String text) {
    List<XWPFParagraph> paragraphs = document.getParagraphs();
    XWPFParagraph last = paragraphs.get(paragraphs.size() - 1);
    if (last.getText().isEmpty()) {
      last.setStyle("Source");
      last.setSpacingBefore(BELOW_TABLE);
      last.createRun().setText(text);
    } else {
      tie(last);
      source(text);
    }
  }

  /** A paragraph that opens in bold and stays with what follows. */
  void lead(String lead, String text) {
    led(styled("Lead"), lead, text);
  }

  void paragraph(String lead, String text) {
    led(styled("Normal"), lead, text);
  }

  void bullets(List<String> items) {
    items.forEach(item -> styled("ListBullet").createRun().setText(item));
  }

  /** A list numbered from 1. */
  void numbered(List<String> items) {
    BigInteger list = lists.fresh(NUMBERED);
    for (String item : items) {
      XWPFParagraph paragraph = styled("ListNumber");
      paragraph.setNumID(list);
      paragraph.createRun().setText(item);
    }
  }

  /** Columns are given as shares of the line; the first row is the header. */
  void table(List<Double> shares, List<List<String>> rows) {
    PlainTable.write(document, shares.stream().map(s -> (int) (s * width)).toList(), rows);
    styled("After");
  }

  void timeline(TimelineScale scale) {
    TimelineTable.write(document, width, scale);
    styled("After");
  }

  private XWPFParagraph styled(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  private static void led(XWPFParagraph paragraph, String lead, String text) {
    if (!lead.isEmpty()) {
      XWPFRun run = paragraph.createRun();
      run.setBold(true);
      run.setText(text.isEmpty() ? lead : lead + " ");
    }
    if (!text.isEmpty()) {
      paragraph.createRun().setText(text);
    }
  }
}
