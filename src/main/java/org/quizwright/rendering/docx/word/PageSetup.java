package org.quizwright.rendering.docx.word;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Worksheet;

/** Paper, margins and properties of a document. Lengths are in twips. */
public final class PageSetup {

  private static final int SIDE = 1134;
  private static final int TOP = 1134;
  private static final int BOTTOM = 1020;
  private static final int EDGE = 624;

  // Any fixed moment will do; a real one would make equal documents unequal files.
  private static final String WHEN = "2000-01-01T00:00:00Z";

  private PageSetup() {}

  /** The width of a line of text. */
  public static int textWidth(Paper paper) {
    return width(paper) - 2 * SIDE;
  }

  private static int width(Paper paper) {
    return paper == Paper.A4 ? 11906 : 12240;
  }

  private static int height(Paper paper) {
    return paper == Paper.A4 ? 16838 : 15840;
  }

  /** Sets paper and margins. */
  public static void page(XWPFDocument document, Paper paper) {
    CTBody body = document.getDocument().getBody();
    CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
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

  /** Sets what a file manager shows of the document. */
  public static void describe(
      XWPFDocument document, Worksheet sheet, String title, String description) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    core.setTitle(title);
    core.setSubjectProperty(sheet.theme().enquiry());
    core.setCreator(sheet.course().title());
    core.setDescription(description);
    core.setCreated(Optional.of(Date.from(Instant.parse(WHEN))));
    core.setModified(Optional.of(Date.from(Instant.parse(WHEN))));
    core.getUnderlyingProperties().setLanguageProperty(sheet.course().language());
  }
}
