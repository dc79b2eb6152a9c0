package org.quizwright.reading.works;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

  /** What the manifest calls the work and the publication it stands in. */
  List<String> names() {
    return entry == null
        ? List.of()
        : Stream.of(entry.title(), entry.containerTitle()).filter(Objects::nonNull).toList();
  }

  /** The manifest's id, or the first file's name. */
  String name() {
    return entry == null ? witnesses.get(0).file() : entry.id();
  }
}
