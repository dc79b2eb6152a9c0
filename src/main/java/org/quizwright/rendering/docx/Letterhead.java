package org.quizwright.rendering.docx;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.quizwright.model.course.Course;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.docx.word.Inline;
import org.quizwright.rendering.docx.word.Templates;

/** What surrounds a key's text: page, running lines, styles, properties. Lengths are in twips. */
final class Letterhead {

  private static final int SIDE = 1134;
  private static final int TOP = 1247;
  private static final int BOTTOM = 1134;
  private static final int EDGE = 624;

  /** As many codes stand beside each other in the running head. */
  private static final int FEW_CODES = 6;

  // Any fixed moment will do; a real one would make equal keys unequal files.
  private static final String WHEN = "2000-01-01T00:00:00Z";

  private Letterhead() {}

  static void apply(XWPFDocument document, AnswerKey key) throws IOException {
    Worksheet sheet = key.worksheet();
    Templates.apply(document, sheet.course().language());
    properties(document, sheet);
    page(document, sheet);
    int right = textWidth(sheet);
    XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    header.setStyle("Header");
    Inline.rightTab(header, right);
    header.createRun().setText("ANSWER KEY — for teachers only");
    Inline.tab(header, codes(key));
    XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setStyle("Footer");
    Inline.rightTab(footer, right);
    footer.createRun().setText(line(sheet.course()));
    Inline.tab(footer, "Page ");
    Inline.field(footer, "PAGE");
    footer.createRun().setText(" of ");
    Inline.field(footer, "NUMPAGES");
  }

  /** The width of a line of text. */
  static int textWidth(Worksheet sheet) {
    return width(sheet.blueprint().paper()) - 2 * SIDE;
  }

  private static int width(Paper paper) {
    return paper == Paper.A4 ? 11906 : 12240;
  }

  private static int height(Paper paper) {
    return paper == Paper.A4 ? 16838 : 15840;
  }

  private static void page(XWPFDocument document, Worksheet sheet) {
    Paper paper = sheet.blueprint().paper();
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(width(paper));
    size.setH(height(paper));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(TOP);
    margins.setBottom(BOTTOM);
    margins.setLeft(SIDE);
    margins.setRight(SIDE);
    margins.setHeader(EDGE);
    margins.setFooter(EDGE);
    margins.setGutter(0);
  }

  private static void properties(XWPFDocument document, Worksheet sheet) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    core.setTitle("Answer key: " + sheet.theme().title());
    core.setSubjectProperty(sheet.theme().enquiry());
    core.setCreator(sheet.course().title());
    core.setDescription("For teachers only.");
    core.setCreated(Optional.of(Date.from(Instant.parse(WHEN))));
    core.setModified(Optional.of(Date.from(Instant.parse(WHEN))));
    core.getUnderlyingProperties().setLanguageProperty(sheet.course().language());
  }

  private static String codes(AnswerKey key) {
    int last = key.variants().size();
    return last > FEW_CODES
        ? "Versions " + key.variants().get(0).number() + "–" + key.variants().get(last - 1).number()
        : key.variants().stream().map(Variant::code).collect(Collectors.joining(" · "));
  }

  private static String line(Course course) {
    return course.subject() + " · " + course.audience() + " · " + course.title();
  }
}
