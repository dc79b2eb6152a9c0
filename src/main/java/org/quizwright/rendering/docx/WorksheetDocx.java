package org.quizwright.rendering.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.docx.sheet.SheetText;
import org.quizwright.rendering.docx.word.StablePackage;

/** Writes one version of a worksheet as a Word document that a teacher can change. */
public final class WorksheetDocx {

  private WorksheetDocx() {}

  /** Whether nobody has saved the document, a sheet or a key, since it was written here. */
  public static boolean isAsWritten(InputStream document) throws IOException {
    return StablePackage.isAsWritten(document);
  }

  /**
   * Writes what the printed sheet says. Questions, options and paragraphs are lists that count by
   * themselves, so that one that is taken out or moved leaves no gap. The same sheet gives the same
   * bytes.
   *
   * @param out isn't closed
   */
  public static void render(Worksheet sheet, Variant variant, OutputStream out) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      SheetText.write(document, sheet, variant);
      document.write(zip);
    }
    StablePackage.rewrite(zip.toByteArray(), sheet.course().language(), out);
  }
}
