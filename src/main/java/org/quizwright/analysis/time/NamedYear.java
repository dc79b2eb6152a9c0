package org.quizwright.analysis.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.time.DateDraft.Shape;
import org.quizwright.model.time.HistoricalDate;

/** The year that a heading or a question names for what follows it. */
final class NamedYear {

  private NamedYear() {}

  /** The only date of one year that {@code text} holds. */
  static Optional<HistoricalDate> in(@Nullable String text) {
    return span(text).filter(date -> date.start().getYear() == date.end().getYear());
  }

  /** The only date that {@code text} holds, be it of several years. */
  static Optional<HistoricalDate> span(@Nullable String text) {
    List<HistoricalDate> named =
        (text == null ? List.<DateScanner.Found>of() : DateScanner.scan(text))
            .stream()
                .map(DateScanner.Found::draft)
                .filter(draft -> draft.shape() != Shape.CENTURY)
                .flatMap(draft -> written(draft).stream())
                .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** The years that headings and questions name, by the passage that they stand before. */
  static SortedMap<Integer, HistoricalDate> before(List<AnalysedPassage> passages, Manner manner) {
    SortedMap<Integer, HistoricalDate> named = new TreeMap<>();
    @Nullable String last = null;
    for (AnalysedPassage passage : passages) {
      int n = passage.passage().n();
      @Nullable String own = passage.passage().heading();
      if (!Objects.equals(own, last)) {
        in(own).filter(date -> !manner.isIssue(date)).ifPresent(year -> named.put(n, year));
      }
      in(passage.passage().question()).ifPresent(year -> named.put(n, year));
      last = own;
    }
    return named;
  }

  private static Optional<HistoricalDate> written(DateDraft draft) {
    Integer year = draft.year();
    return year == null ? Optional.empty() : DateDraft.read(draft.edtf().apply(year));
  }
}
