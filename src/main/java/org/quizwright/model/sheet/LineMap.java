package org.quizwright.model.sheet;

import java.util.List;
import java.util.Optional;
import org.quizwright.model.source.LineRange;

/** The lines on which each sentence of a sheet was printed; lines restart in each source. */
public record LineMap(Edition edition, Paper paper, List<Entry> entries) {

  /**
   * One sentence and its lines.
   *
   * @param breaks where in the sentence each of its lines but the first begins, in characters;
   *     empty in the answer maps of older programs
   */
  public record Entry(SheetPlace place, LineRange lines, List<Integer> breaks) {

    public Entry {
      breaks = breaks == null ? List.of() : List.copyOf(breaks);
    }

    /** The lines of the characters {@code from} to {@code to}, the latter not counted. */
    LineRange lines(int from, int to) {
      return breaks.isEmpty() ? lines : new LineRange(line(from), line(to - 1));
    }

    private int line(int offset) {
      return lines.first() + (int) breaks.stream().filter(start -> start <= offset).count();
    }
  }

  public LineMap {
    entries = List.copyOf(entries);
  }

  /** The lines of a whole sentence. */
  public Optional<LineRange> lines(SheetPlace place) {
    return lines(place, 0, Integer.MAX_VALUE);
  }

  /** The lines of a sentence's characters {@code from} to {@code to}, the latter not counted. */
  public Optional<LineRange> lines(SheetPlace place, int from, int to) {
    return entries.stream()
        .filter(entry -> entry.place().equals(place))
        .map(entry -> entry.lines(from, to))
        .findFirst();
  }
}
