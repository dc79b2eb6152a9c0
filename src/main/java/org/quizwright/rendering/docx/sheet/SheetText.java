package org.quizwright.rendering.docx.sheet;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.docx.word.Inline;
import org.quizwright.rendering.docx.word.PageSetup;
import org.quizwright.rendering.wording.Wording;

/** A worksheet in Word from its title to its total. */
public final class SheetText {

  private static final int EXIT_LINES = 2;

  private SheetText() {}

  /** Writes styles, running lines and text into an empty document. */
  public static void write(XWPFDocument document, Worksheet sheet, Variant variant)
      throws IOException {
    Wording wording = Wording.of(sheet.course());
    SheetFrame.apply(document, sheet, variant, wording);
    SheetPage page = new SheetPage(document, PageSetup.textWidth(sheet.blueprint().paper()));
    opening(page, sheet, wording);
    for (Part part : sheet.parts()) {
      new PartText(part, variant, wording).write(page);
    }
    page.tie();
    closing(page, sheet, wording);
  }

  private static void opening(SheetPage page, Worksheet sheet, Wording wording) {
    page.paragraph("Kicker", String.join(" · ", Wording.descriptors(sheet.course())));
    page.paragraph("Title", sheet.theme().enquiry());
    page.paragraph("Subtitle", wording.leadByParagraph(sheet.sources().count()));
    XWPFParagraph names = page.paragraph("NameLine", wording.name() + " ");
    Inline.tab(names, " " + wording.group() + " ");
    Inline.tab(names, " " + wording.date() + " ");
    Inline.tab(names, "");
    if (!sheet.theme().background().isBlank()) {
      XWPFParagraph heading = page.paragraph("BoxHeading", wording.background());
      XWPFRun author = heading.createRun();
      author.setStyle("Marks");
      author.setText("  " + wording.backgroundAuthor());
      page.paragraph("Box", sheet.theme().background());
    }
  }

  private static void closing(SheetPage page, Worksheet sheet, Wording wording) {
    if (!sheet.exitPrompt().isBlank()) {
      page.paragraph("Heading1", wording.exit() + " (" + wording.noMarks() + ")");
      page.paragraph("Normal", sheet.exitPrompt()).setKeepNext(true);
      page.lines(EXIT_LINES, List.of());
      page.tie();
    }
    page.paragraph("Total", wording.total(), "____ / " + wording.marks(sheet.points()));
  }
}
