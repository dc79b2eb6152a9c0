package org.quizwright.cli.inspect;

import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Warning;

/** What the texts or the analysis leave uncertain, and hard words that nobody explains. */
final class DoubtsSection implements Section {

  @Override
  public void print(ContentModel content, Page page) {
    if (content.warnings().isEmpty()) {
      return;
    }
    page.heading("Doubts", "(" + content.warnings().size() + ")");
    for (Warning warning : content.warnings()) {
      String place = Phrases.place(warning.source(), warning.passage());
      page.line(
          2,
          4,
          Piece.alert((place.isEmpty() ? "Course" : place) + ":"),
          Piece.plain(warning.text()));
    }
  }
}
