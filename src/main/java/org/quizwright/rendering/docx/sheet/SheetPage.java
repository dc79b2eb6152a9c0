package org.quizwright.rendering.docx.sheet;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.quizwright.rendering.docx.word.Inline;
import org.quizwright.rendering.docx.word.Lists;

/** A sheet being written from top to bottom, in named styles and lists that count by themselves. */
final class SheetPage {

  /** The kinds of list in sheet-numbering.xml. */
  private static final int LETTERS = 1;

  private static final int PROMPTS = 2;
  private static final int PARAGRAPHS = 3;

  /** The last table or lines of a question, and the paragraph after a table. */
  private static final int TIED = 2;

  /** In letters: LibreOffice moves a paragraph whole that is to stay with the next. */
  private static final int BRIEF = 400;

  /** Keeps a note off the text where that fills its line. */
  private static final String APART = "\u00a0".repeat(3);

  private final XWPFDocument document;
  private final int width;
  private final Lists lists;

  /** {@code width} is that of the text, in twips. */
  SheetPage(XWPFDocument document, int width) {
    this.document = document;
    this.width = width;
    this.lists = new Lists(document);
  }

  XWPFDocument document() {
    return document;
  }

  int width() {
    return width;
  }

  /** A paragraph in a style of sheet-styles.xml. */
  XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    if (!text.isEmpty()) {
      paragraph.createRun().setText(text);
    }
    return paragraph;
  }

  /** A paragraph that ends with a note at the right margin. */
  XWPFParagraph paragraph(String style, String text, String right) {
    XWPFParagraph paragraph = paragraph(style, text);
    if (!right.isEmpty()) {
      XWPFRun note = paragraph.createRun();
      note.setStyle("Marks");
      note.addTab();
      note.setText(APART + right.replace(' ', '\u00a0'));
    }
    return paragraph;
  }

  /** Keeps the end of the last question with what follows. */
  void tie() {
    List<IBodyElement> all = document.getBodyElements();
    for (IBodyElement end : all.subList(Math.max(0, all.size() - TIED), all.size())) {
      if (end instanceof XWPFParagraph paragraph) {
        paragraph.setKeepNext(true);
      } else if (end instanceof XWPFTable table) {
        XWPFTableRow last = table.getRow(table.getNumberOfRows() - 1);
        last.getTableCells().forEach(cell -> cell.getParagraphs().get(0).setKeepNext(true));
      }
    }
  }

  /** Options or events, lettered from A. */
  void options(List<String> texts) {
    BigInteger list = lists.fresh(LETTERS);
    for (int i = 0; i < texts.size(); i++) {
      numbered("Option", list, texts.get(i)).setKeepNext(i < texts.size() - 1);
    }
  }

  /** A list for the paragraphs of a source, from 1. */
  BigInteger passages() {
    return lists.fresh(PARAGRAPHS);
  }

  /** A paragraph of a source, with what follows if it is {@code kept} and short enough for that. */
  void passage(BigInteger list, String text, boolean kept) {
    numbered("Passage", list, text).setKeepNext(kept && text.length() <= BRIEF);
  }

  /** A list for guiding questions, from (a). */
  BigInteger prompts() {
    return lists.fresh(PROMPTS);
  }

  private XWPFParagraph numbered(String style, BigInteger list, String text) {
    XWPFParagraph paragraph = paragraph(style, text);
    paragraph.setNumID(list);
    return paragraph;
  }

  /**
   * Lines to write on, some of them begun with words of {@code starters}: one paragraph, since
   * LibreOffice parts lines that are paragraphs, whatever they are to stay with.
   */
  void lines(int count, List<String> starters) {
    int every = Math.max(1, count / Math.max(1, starters.size()));
    XWPFParagraph lines = paragraph("WritingLine", "");
    for (int i = 0; i < count; i++) {
      boolean begun = i % every == 0 && i / every < starters.size();
      // LibreOffice halves the height of a line that holds nothing but a tab.
      String words = begun ? starters.get(i / every) : "";
      XWPFRun run = lines.createRun();
      if (i > 0) {
        run.addBreak();
      }
      run.setText(words + " ");
      Inline.tab(lines, "");
    }
  }
}
