package org.quizwright.rendering.docx.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** What stands inside a paragraph: tabs and fields. */
public final class Inline {

  private Inline() {}

  /** Sets a right tab stop {@code at} twips from the margin. */
  public static void rightTab(XWPFParagraph paragraph, int at) {
    CTPPr properties =
        paragraph.getCTP().isSetPPr()
            ? paragraph.getCTP().getPPr()
            : paragraph.getCTP().addNewPPr();
    CTTabStop stop =
        (properties.isSetTabs() ? properties.getTabs() : properties.addNewTabs()).addNewTab();
    stop.setVal(STTabJc.RIGHT);
    stop.setPos(at);
  }

  /** Goes on with {@code text} at the next tab stop. */
  public static void tab(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.addTab();
    run.setText(text);
  }

  /** A field that Word fills in, such as PAGE; shows 1 until it does. */
  public static void field(XWPFParagraph paragraph, String instruction) {
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(instruction);
    field.addNewR().addNewT().setStringValue("1");
  }
}
