package org.quizwright.rendering.docx.sheet;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.rendering.wording.Wording;

/** A lettered source: headnote, numbered paragraphs, glosses, provenance. */
record SourceText(PrintedSource source, Wording wording) {

  private static final String BETWEEN = " · ";

  void write(SheetPage page) {
    page.paragraph("Heading2", wording.source(source.letter()));
    page.paragraph("Headnote", source.headnote());
    page.passages(source.paragraphs().stream().map(PrintedParagraph::text).toList());
    if (!source.glosses().isEmpty()) {
      glosses(page.paragraph("Glosses", ""));
    }
    page.paragraph("Provenance", source.provenance());
  }

  private void glosses(XWPFParagraph paragraph) {
    boolean first = true;
    for (Gloss gloss : source.glosses()) {
      XWPFRun term = paragraph.createRun();
      term.setText((first ? "" : BETWEEN) + gloss.term());
      term.setStyle("Strong");
      paragraph.createRun().setText(" " + gloss.meaning());
      first = false;
    }
  }
}
