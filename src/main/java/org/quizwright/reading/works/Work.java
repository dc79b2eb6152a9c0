package org.quizwright.reading.works;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.course.SourceEntry;
import org.quizwright.reading.text.Draft;

/**
 * The files of one work.
 *
 * @param entry what the manifest says of it, or null if it doesn't know the work
 */
public record Work(@Nullable SourceEntry entry, List<Draft> witnesses) {

  public Work {
    witnesses = List.copyOf(witnesses);
  }

  Work with(Draft another) {
    List<Draft> more = new ArrayList<>(witnesses);
    more.add(another);
    return new Work(entry, more);
  }

  /** The manifest's id, or the first file's name. */
  String name() {
    return entry == null ? witnesses.get(0).file() : entry.id();
  }
}
