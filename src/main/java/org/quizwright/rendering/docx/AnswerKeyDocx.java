package org.quizwright.rendering.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.rendering.docx.word.PageSetup;
import org.quizwright.rendering.docx.word.StablePackage;

/** Writes a teacher's key as a Word document. */
public final class AnswerKeyDocx {

  private AnswerKeyDocx() {}

  /**
   * Writes the lesson plan, the grid of all versions, every answer with its evidence, and the
   * course author's notes. The same key gives the same bytes.
   *
   * @param out isn't closed
   */
  public static void render(AnswerKey key, OutputStream out) throws IOException {
    render(key, List.of(), out);
  }

  /**
   * Writes the key to a class set.
   *
   * @param names of the students who got the versions, in the order of the versions
   * @param out isn't closed
   */
  public static void render(AnswerKey key, List<String> names, OutputStream out)
      throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      Letterhead.apply(document, key);
      Manuscript page =
          new Manuscript(document, PageSetup.textWidth(key.worksheet().blueprint().paper()));
      new LessonPlanSection(key).write(page);
      new GridSection(key, names).write(page);
      new AnswersSection(key).write(page);
      new NotesSection(key).write(page);
      document.write(zip);
    }
    StablePackage.rewrite(zip.toByteArray(), key.worksheet().course().language(), out);
  }
}
