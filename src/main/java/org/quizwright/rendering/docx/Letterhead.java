package org.quizwright.rendering.docx;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.docx.word.Inline;
import org.quizwright.rendering.docx.word.PageSetup;
import org.quizwright.rendering.docx.word.Templates;
import org.quizwright.rendering.wording.Wording;

/** What surrounds a key's text: page, running lines, styles, properties. */
final class Letterhead {

  /** As many codes stand beside each other in the running head. */
  private static final int FEW_CODES = 6;

  private Letterhead() {}

  static void apply(XWPFDocument document, AnswerKey key) throws IOException {
    Worksheet sheet = key.worksheet();
    Templates.apply(document, sheet.course().language());
    PageSetup.describe(
        document, sheet, "Answer key: " + sheet.theme().title(), "For teachers only.");
    PageSetup.page(document, sheet.blueprint().paper());
    int right = PageSetup.textWidth(sheet.blueprint().paper());
    XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    header.setStyle("Header");
    Inline.rightTab(header, right);
    header.createRun().setText("ANSWER KEY — for teachers only");
    Inline.tab(header, codes(key));
    XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setStyle("Footer");
    Inline.rightTab(footer, right);
    footer.createRun().setText(String.join(" · ", Wording.descriptors(sheet.course())));
    Inline.tab(footer, "Page ");
    Inline.field(footer, "PAGE");
    footer.createRun().setText(" of ");
    Inline.field(footer, "NUMPAGES");
  }

  private static String codes(AnswerKey key) {
    int last = key.variants().size();
    return last > FEW_CODES
        ? "Versions " + key.variants().get(0).number() + "–" + key.variants().get(last - 1).number()
        : key.variants().stream().map(Variant::code).collect(Collectors.joining(" · "));
  }
}
