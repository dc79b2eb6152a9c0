package org.quizwright.analysis.time;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  private static Optional<HistoricalDate> written(DateDraft draft) {
    Integer year = draft.year();
    return year == null ? Optional.empty() : DateDraft.read(draft.edtf().apply(year));
  }
}
