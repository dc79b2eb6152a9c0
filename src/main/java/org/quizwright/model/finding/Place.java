package org.quizwright.model.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where a finding belongs.
 *
 * @param file the file's name as the user knows it, or null
 * @param line 1-based, 0 where unknown
 * @param column 1-based, 0 where unknown
 * @param id the question, source or theme concerned, or null
 */
public record Place(@Nullable String file, int line, int column, @Nullable String id) {

  public static Place nowhere() {
    return new Place(null, 0, 0, null);
  }

  public static Place file(String file) {
    return new Place(file, 0, 0, null);
  }

  public static Place line(String file, int line) {
    return new Place(file, line, 0, null);
  }

  public static Place id(String id) {
    return new Place(null, 0, 0, id);
  }

  /** The place as one reads it in a compiler's message: {@code file:line:column: id}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file == null ? "" : file);
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    if (id != null) {
      text.append(text.isEmpty() ? "" : ": ").append(id);
    }
    return text.toString();
  }
}
