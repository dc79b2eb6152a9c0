package org.quizwright.rendering.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.pdf.page.Paginator;
import org.quizwright.rendering.pdf.type.Face;
import org.quizwright.rendering.pdf.type.Typeface;
import org.quizwright.rendering.pdf.view.LaidBlocks;
import org.quizwright.rendering.pdf.view.Setting;
import org.quizwright.rendering.pdf.view.SheetBody;

/**
 * Says how long drafts of a sheet are, laying out only what no draft before had; for one thread.
 */
public final class PageCount {

  private final Map<Blueprint, LaidBlocks> blocks = new LinkedHashMap<>();

  /** Loads what the usual edition is set in, which takes a while, for this thread. */
  public static void prepare() {
    List.of(Face.LATO_REGULAR, Face.LATO_ITALIC, Face.LATO_SEMIBOLD, Face.LATO_BOLD)
        .forEach(Typeface::of);
  }

  /**
   * How many pages a draft takes on the paper and in the edition of its blueprint, with as much of
   * the last page as is filled: 2.3 are two and less than a third of another.
   */
  public double length(Worksheet draft) {
    Setting setting = Setting.of(draft.course(), draft.blueprint());
    LaidBlocks laid =
        blocks.computeIfAbsent(draft.blueprint(), blueprint -> LaidBlocks.forDrafts());
    SheetBody body = SheetBody.of(setting, draft, WorksheetPdf.UNSHUFFLED, laid);
    return Paginator.length(body.flow(), setting.format());
  }
}
