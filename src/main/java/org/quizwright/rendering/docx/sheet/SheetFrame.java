package org.quizwright.rendering.docx.sheet;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.quizwright.model.course.Course;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.docx.word.Inline;
import org.quizwright.rendering.docx.word.PageSetup;
import org.quizwright.rendering.docx.word.Templates;
import org.quizwright.rendering.wording.Wording;

/** What surrounds a sheet's text: page, running lines, styles, properties. */
final class SheetFrame {

  /** The letters of " · Page 10 of 10". */
  private static final int PAGES = 16;

  private SheetFrame() {}

  static void apply(XWPFDocument document, Worksheet sheet, Variant variant, Wording wording)
      throws IOException {
    String language = sheet.course().language();
    Templates.apply(
        document,
        SheetStyles.text(sheet.blueprint(), language),
        Templates.text("sheet-numbering.xml", language));
    String version = wording.version(variant.number(), variant.code());
    PageSetup.describe(document, sheet, sheet.theme().enquiry(), version);
    PageSetup.page(document, sheet.blueprint().paper());
    // The first page has its own name line; its running head stays empty.
    document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("Header");
    XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    header.setStyle("Header");
    header
        .createRun()
        .setText(shortened(sheet.theme().enquiry(), SheetStyles.headLetters(sheet.blueprint())));
    Inline.tab(header, wording.name() + " ");
    Inline.tab(header, "");
    for (HeaderFooterType type : List.of(HeaderFooterType.FIRST, HeaderFooterType.DEFAULT)) {
      footer(document.createFooter(type).createParagraph(), sheet, version);
    }
  }

  /** As much as fits, cut at a word. */
  static String shortened(String title, int letters) {
    return title.length() <= letters
        ? title
        : title.substring(0, Math.max(1, title.lastIndexOf(' ', letters - 1))).strip() + "…";
  }

  private static void footer(XWPFParagraph footer, Worksheet sheet, String version) {
    int room = SheetStyles.runningLetters(sheet.blueprint()) - version.length() - PAGES;
    footer.setStyle("Footer");
    footer.createRun().setText(about(sheet.course(), room));
    Inline.tab(footer, version + " · Page ");
    Inline.field(footer, "PAGE");
    footer.createRun().setText(" of ");
    Inline.field(footer, "NUMPAGES");
  }

  /** As many of subject, audience and course as fit. */
  static String about(Course course, int letters) {
    List<String> all = Wording.descriptors(course);
    return IntStream.range(0, all.size())
        .mapToObj(left -> String.join(" · ", all.subList(0, all.size() - left)))
        .filter(text -> text.length() <= letters)
        .findFirst()
        .orElse("");
  }
}
