package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.quizwright.model.source.Boilerplate.Kind;
import org.quizwright.model.source.Note;

/** Collects endnotes: marker and text, with the lines that go on below. */
final class Notes {

  private Notes() {}

  static List<Note> of(List<Labelled> blocks) {
    List<Note> notes = new ArrayList<>();
    for (Labelled found : blocks) {
      if (found.kind() == Kind.ENDNOTES && !NoteForm.isHeading(found.block())) {
        add(notes, found.block());
      }
    }
    return notes;
  }

  private static void add(List<Note> notes, Block block) {
    Matcher parts = NoteForm.parts(block);
    if (parts.matches()) {
      notes.add(new Note(parts.group(1), bare(parts.group(2))));
    } else if (!notes.isEmpty()) {
      Note last = notes.remove(notes.size() - 1);
      notes.add(new Note(last.marker(), last.text() + " " + bare(block.text())));
    }
  }

  private static String bare(String text) {
    return text.replaceAll("<(https?://[^>\\s]+)>", "$1");
  }
}
