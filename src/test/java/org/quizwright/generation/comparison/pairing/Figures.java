package org.quizwright.generation.comparison.pairing;

import org.jspecify.annotations.Nullable;
import org.quizwright.model.content.Figure;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/** Figures for tests. */
final class Figures {

  private Figures() {}

  static Figure figure(double value, String measures, @Nullable String asOf) {
    return figure(value, measures, asOf, new TextRef("book", 1, 1));
  }

  static Figure figure(double value, String measures, @Nullable String asOf, TextRef ref) {
    HistoricalDate date = asOf == null ? null : HistoricalDate.parse(asOf);
    return new Figure(value, value, "", measures, date, "", ref.source(), ref, "" + value);
  }
}
