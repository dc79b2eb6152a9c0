package org.quizwright.rendering.docx.sheet;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.rendering.wording.Wording;

/** A lettered source: headnote, numbered paragraphs with their glosses, provenance. */
record SourceText(PrintedSource source, Wording wording) {

  private static final String BETWEEN = " · ";

  void write(SheetPage page) {
    page.paragraph("Heading2", wording.source(source.letter()));
    page.paragraph("Headnote", source.headnote());
    passages(page);
    page.paragraph("Provenance", source.provenance());
  }

  /** A paragraph stays with its glosses, the last one with what says where it is from. */
  private void passages(SheetPage page) {
    BigInteger list = page.passages();
    List<List<Gloss>> glosses = source.glossesByParagraph();
    for (int i = 0; i < glosses.size(); i++) {
      boolean last = i == glosses.size() - 1;
      boolean explained = !glosses.get(i).isEmpty();
      page.passage(list, source.paragraphs().get(i).text(), last || explained);
      if (explained) {
        XWPFParagraph note = page.paragraph("Glosses", "");
        note.setKeepNext(last);
        write(note, glosses.get(i));
      }
    }
  }

  private static void write(XWPFParagraph paragraph, List<Gloss> glosses) {
    boolean first = true;
    for (Gloss gloss : glosses) {
      XWPFRun term = paragraph.createRun();
      term.setText((first ? "" : BETWEEN) + gloss.term());
      term.setStyle("Strong");
      paragraph.createRun().setText(" " + gloss.meaning());
      first = false;
    }
  }
}
