package org.quizwright.rendering.pdf;

import java.io.OutputStream;
import java.util.TreeMap;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.pdf.page.Imprint;
import org.quizwright.rendering.pdf.page.Paginator;
import org.quizwright.rendering.pdf.page.PdfFile;
import org.quizwright.rendering.pdf.view.Setting;
import org.quizwright.rendering.pdf.view.SheetBody;
import org.quizwright.rendering.pdf.view.SheetFurniture;

/** Prints one version of a worksheet. */
public final class WorksheetPdf {

  static final Variant UNSHUFFLED = new Variant(1, "1-000000", new TreeMap<>());

  private WorksheetPdf() {}

  /** How many pages a draft takes on the paper and in the edition of its blueprint. */
  public static int pages(Worksheet draft) {
    Setting setting = Setting.of(draft.course(), draft.blueprint());
    SheetBody body = SheetBody.of(setting, draft, UNSHUFFLED);
    return Paginator.paginate(body.flow(), setting.format()).size();
  }

  /**
   * Writes the sheet on the paper and in the edition of its blueprint; {@code out} stays open.
   * Returns the lines on which each sentence of its sources was printed.
   */
  public static LineMap render(Worksheet sheet, Variant variant, OutputStream out) {
    Setting setting = Setting.of(sheet.course(), sheet.blueprint());
    SheetBody body = SheetBody.of(setting, sheet, variant);
    String code = setting.version(variant);
    String title = sheet.theme().enquiry();
    Imprint imprint = new Imprint(title, sheet.course().language(), title + " " + code);
    new PdfFile(imprint, setting.format())
        .write(
            Paginator.paginate(body.flow(), setting.format()),
            new SheetFurniture(setting, sheet.course(), title, code, true, ""),
            out);
    return lines(sheet, body);
  }

  /** The lines on which each sentence of a sheet's sources stands, on every variant. */
  public static LineMap lines(Worksheet sheet) {
    return lines(
        sheet, SheetBody.of(Setting.of(sheet.course(), sheet.blueprint()), sheet, UNSHUFFLED));
  }

  private static LineMap lines(Worksheet sheet, SheetBody body) {
    Blueprint blueprint = sheet.blueprint();
    return new LineMap(blueprint.edition(), blueprint.paper(), body.entries());
  }
}
