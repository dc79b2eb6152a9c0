package org.quizwright.rendering.docx.sheet;

import java.util.List;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Variant;
import org.quizwright.rendering.wording.Wording;

/** A part of a sheet: heading with its score, sources, questions. */
record PartText(Part part, Variant variant, Wording wording) {

  void write(SheetPage page) {
    String score = part.points() > 0 ? "____ / " + wording.marks(part.points()) : "";
    page.paragraph("Heading1", wording.part(part.number()) + "  " + part.title(), score);
    if (!part.instruction().isBlank()) {
      page.paragraph("Instruction", part.instruction());
    }
    long comparisons = part.items().stream().filter(PartText::compares).count();
    boolean pairs =
        part.kind() == Part.Kind.COMPARE
            && comparisons > 0
            && part.sources().size() == 2 * comparisons;
    if (!pairs) {
      sources(page, part.sources());
    }
    int at = 0;
    for (Item item : part.items()) {
      List<PrintedSource> panels =
          !pairs ? part.sources() : compares(item) ? part.sources().subList(at, at + 2) : List.of();
      if (pairs) {
        at += panels.size();
        sources(page, panels);
      }
      item(page, item, panels);
    }
  }

  private static boolean compares(Item item) {
    return item.question().type() == QuestionType.SOURCE_COMPARISON;
  }

  private void sources(SheetPage page, List<PrintedSource> sources) {
    sources.forEach(source -> new SourceText(source, wording).write(page));
  }

  private void item(SheetPage page, Item item, List<PrintedSource> panels) {
    String stem = wording.stem(item.question().task());
    page.paragraph("Question", stem, wording.marks(item.question().card().points()));
    item.question().task().accept(new TaskText(page, item, panels, variant, wording));
  }
}
