package org.quizwright.model.sheet;

import java.util.List;
import java.util.Optional;
import org.quizwright.model.source.LineRange;

/** The lines on which each sentence of a sheet was printed; lines restart in each source. */
public record LineMap(Edition edition, Paper paper, List<Entry> entries) {

  /** One sentence and its lines. */
  public record Entry(SheetPlace place, LineRange lines) {}

  public LineMap {
    entries = List.copyOf(entries);
  }

  public Optional<LineRange> lines(SheetPlace place) {
    return entries.stream()
        .filter(entry -> entry.place().equals(place))
        .map(Entry::lines)
        .findFirst();
  }
}
