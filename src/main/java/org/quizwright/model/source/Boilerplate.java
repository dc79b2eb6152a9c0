package org.quizwright.model.source;

/** Lines of a file that aren't the author's prose, kept out of every question. */
public record Boilerplate(String file, LineRange lines, Kind kind) {

  /** Why the lines were set aside. */
  public enum Kind {
    TITLE,
    BYLINE,
    DATE,
    HEADING,
    CAPTION,
    SERIES_NOTE,
    ENDNOTES,
    APPEAL,
    NAVIGATION,
    LINKS,
    QUESTION,
    SALUTATION,
    ADDRESS
  }
}
