package org.quizwright.model.course;

import org.quizwright.model.Checks;

/**
 * The course author's note on exact words of a source: a [sic], a fact, a place name, a correction.
 *
 * @param exact the words as they stand in the source
 */
public record EditorNote(String source, String exact, String note, Show show) {

  /** Who gets to read the note. */
  public enum Show {
    SHEET,
    KEY
  }

  public EditorNote {
    Checks.filled(exact, "exact words of a note on " + source);
    Checks.filled(note, "note on " + source);
  }
}
