package org.quizwright.rendering.pdf.view;

import java.util.List;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.pdf.page.Box;
import org.quizwright.rendering.pdf.page.BoxCanvas;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Format;
import org.quizwright.rendering.pdf.page.Page;
import org.quizwright.rendering.pdf.page.Paginator;

/** A document on its pages, as boxes. */
public record Layout(Format format, List<Page> pages, List<Box> boxes) {

  public static Layout of(Worksheet sheet, Variant variant) {
    Setting setting = Setting.of(sheet.course(), sheet.blueprint());
    return of(setting.format(), SheetBody.of(setting, sheet, variant).flow());
  }

  public static Layout of(Reader reader) {
    Setting setting = Setting.of(reader.course(), reader.blueprint());
    return of(setting.format(), ReaderBody.of(setting, reader));
  }

  static Layout of(Format format, Flow flow) {
    List<Page> pages = Paginator.paginate(flow, format);
    return new Layout(format, pages, BoxCanvas.boxes(pages, format));
  }
}
