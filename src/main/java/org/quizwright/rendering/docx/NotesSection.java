package org.quizwright.rendering.docx;

import org.quizwright.model.course.EditorNote;
import org.quizwright.model.sheet.AnswerKey;

/** The course author's notes on words that the sheet prints. */
record NotesSection(AnswerKey key) {

  void write(Manuscript page) {
    if (key.notes().isEmpty()) {
      return;
    }
    page.heading("Notes by the course’s author");
    for (EditorNote note : key.notes()) {
      page.quote(note.exact());
      page.source(place(note));
      page.paragraph("", note.note());
    }
  }

  private String place(EditorNote note) {
    return key.worksheet()
        .sources()
        .filter(source -> source.source().equals(note.source()))
        .flatMap(source -> source.find(note.exact()).stream())
        .findFirst()
        .map(Object::toString)
        .orElse(note.source());
  }
}
