package org.quizwright.rendering.pdf;

import java.io.OutputStream;
import org.quizwright.model.sheet.Reader;
import org.quizwright.rendering.pdf.page.Imprint;
import org.quizwright.rendering.pdf.page.Paginator;
import org.quizwright.rendering.pdf.page.PdfFile;
import org.quizwright.rendering.pdf.view.ReaderBody;
import org.quizwright.rendering.pdf.view.Setting;
import org.quizwright.rendering.pdf.view.SheetFurniture;

/** Prints the reading companion of a theme. */
public final class ReaderPdf {

  private ReaderPdf() {}

  /** How many pages a reader takes on the paper and in the edition of its blueprint. */
  public static int pages(Reader draft) {
    Setting setting = Setting.of(draft.course(), draft.blueprint());
    return Paginator.paginate(ReaderBody.of(setting, draft), setting.format()).size();
  }

  /** Writes the reader on the paper and in the edition of its blueprint; {@code out} stays open. */
  public static void render(Reader reader, OutputStream out) {
    Setting setting = Setting.of(reader.course(), reader.blueprint());
    String title = reader.theme().title();
    Imprint imprint = new Imprint(title, reader.course().language(), "reader " + title);
    new PdfFile(imprint, setting.format())
        .write(
            Paginator.paginate(ReaderBody.of(setting, reader), setting.format()),
            new SheetFurniture(setting, reader.course(), title, setting.reader(), false, ""),
            out);
  }
}
