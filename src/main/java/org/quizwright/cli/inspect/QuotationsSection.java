package org.quizwright.cli.inspect;

import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Quotation;
import org.quizwright.rendering.wording.Wording;

/** Who is quoted, in what words, and by whom. */
final class QuotationsSection implements Section {

  private static final int EXCERPT = 160;

  @Override
  public void print(ContentModel content, Page page) {
    if (content.quotations().isEmpty()) {
      return;
    }
    page.heading("Quotations", "(" + content.quotations().size() + ")");
    for (Quotation quotation : content.quotations()) {
      String speaker = quotation.speaker();
      String role = quotation.role();
      page.line(
          2,
          6,
          speaker == null
              ? Piece.alert("Speaker not named:")
              : Piece.name(speaker + (role == null ? ":" : ", " + role + ":")),
          Piece.plain("“" + Wording.shortened(quotation.text(), EXCERPT) + "”"),
          Piece.faint("[" + Phrases.place(quotation.source(), quotation.firstPassage()) + "]"));
    }
  }
}
