package org.quizwright.rendering.pdf;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.quizwright.model.sheet.Copy;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.pdf.page.Imprint;
import org.quizwright.rendering.pdf.page.Paginator;
import org.quizwright.rendering.pdf.page.PdfFile;
import org.quizwright.rendering.pdf.page.Section;
import org.quizwright.rendering.pdf.type.Face;
import org.quizwright.rendering.pdf.type.Typeface;
import org.quizwright.rendering.pdf.view.Setting;
import org.quizwright.rendering.pdf.view.SheetBody;
import org.quizwright.rendering.pdf.view.SheetFurniture;

/** Prints sheets that bear their students' names, many in one file or one alone. */
public final class ClassSetPdf {

  private final Worksheet sheet;
  private final Setting setting;

  public ClassSetPdf(Worksheet sheet) {
    this.sheet = sheet;
    this.setting = Setting.of(sheet.course(), sheet.blueprint());
  }

  /** Whether a name can be printed; the fonts have Latin, Greek and Cyrillic letters. */
  public static boolean canPrint(String name) {
    return Typeface.of(Face.LATO_BOLD).shows(name) && Typeface.of(Face.OPEN_SANS_BOLD).shows(name);
  }

  /**
   * Writes the copies one after the other, each beginning on a right-hand page and listed among the
   * file's bookmarks; they are laid out one at a time. {@code out} stays open.
   *
   * @param copies at least one
   * @param printed told after each
   */
  public void render(List<Copy> copies, Runnable printed, OutputStream out) {
    Iterator<Copy> each = copies.iterator();
    Iterator<Section> sections =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return each.hasNext();
          }

          @Override
          public Section next() {
            Section section = section(each.next());
            printed.run();
            return section;
          }
        };
    file(code(copies.get(0)) + " to " + code(copies.get(copies.size() - 1))).write(sections, out);
  }

  /** Writes one copy; {@code out} stays open. */
  public void render(Copy copy, OutputStream out) {
    Section section = section(copy);
    file(code(copy)).write(section.pages(), section.furniture(), out);
  }

  private PdfFile file(String codes) {
    String title = sheet.theme().enquiry();
    String language = sheet.course().language();
    return new PdfFile(new Imprint(title, language, title + " " + codes), setting.format());
  }

  private Section section(Copy copy) {
    SheetBody body = SheetBody.of(setting, sheet, copy);
    String name = copy.student().name();
    String title = sheet.theme().enquiry();
    return new Section(
        name,
        Paginator.paginate(body.flow(), setting.format()),
        new SheetFurniture(setting, sheet.course(), title, code(copy), true, name));
  }

  private String code(Copy copy) {
    return setting.version(copy.variant());
  }
}
