package org.quizwright.analysis.time;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.time.HistoricalDate;

/**
 * A date that a reading of a source has come to.
 *
 * @param before the step before it, or null for the first
 * @param passage where it is told
 * @param written how, or null where a heading or question names it
 * @param date what it means
 * @param year its year where it is written without one, or null
 * @param stray how far it lies from the story
 */
record Step(
    @Nullable Step before,
    int passage,
    @Nullable WrittenDate written,
    HistoricalDate date,
    @Nullable Year year,
    double stray) {

  /**
   * The year chosen for a date.
   *
   * @param lead how much more any other would have cost; less where the story only remembers
   */
  record Year(int year, double lead) {

    private static final double SURE = 0.3;

    boolean isSure() {
      return lead >= SURE;
    }
  }

  /** The first and the last year of it. */
  Stream<Integer> years() {
    int to = date.end().equals(LocalDate.MAX) ? date.year() : date.end().getYear();
    return Stream.of(date.year(), to).distinct();
  }

  /** Whether it tells of something beside the story. */
  boolean isAside() {
    return written != null && written.isAside();
  }

  boolean isIn(WrittenDate other) {
    return written != null && written.sentence().ref().equals(other.sentence().ref());
  }
}
