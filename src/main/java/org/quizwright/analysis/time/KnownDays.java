package org.quizwright.analysis.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quizwright.analysis.time.DateDraft.Resolved;
import org.quizwright.analysis.time.DateDraft.Shape;

/**
 * The years that the texts of a course write with a day: "16 August" may be the one of them all.
 */
final class KnownDays {

  /** Any leap year, so that each day can be named by one. */
  private static final int SOME_YEAR = 2000;

  /** So often do texts write only a day that all of them are about. */
  private static final int COMMON = 3;

  private final Map<String, List<Integer>> years = new TreeMap<>();

  private KnownDays() {}

  /** From the dates of every sentence. */
  static KnownDays of(Collection<List<DateScanner.Found>> sentences) {
    KnownDays known = new KnownDays();
    sentences.stream().flatMap(List::stream).map(DateScanner.Found::draft).forEach(known::add);
    return known;
  }

  private void add(DateDraft draft) {
    Integer year = draft.year();
    if (year != null && draft.shape() == Shape.DAY) {
      years.computeIfAbsent(draft.edtf().apply(SOME_YEAR), day -> new ArrayList<>()).add(year);
    }
  }

  /**
   * The day as another text of the course dates it, which may yet be another day, unless this text
   * seems to mean the same one or all texts are about it.
   */
  Resolved confirmed(DateDraft draft, Resolved found, Manner manner) {
    return year(draft)
        .filter(year -> !found.certain() && !manner.isLate(year))
        .map(draft.edtf()::apply)
        .map(day -> new Resolved(day, day.equals(found.edtf()) || isCommon(draft), true))
        .orElse(found);
  }

  /** The only year that the texts write with this day. */
  Optional<Integer> year(DateDraft draft) {
    return written(draft).stream().distinct().count() == 1
        ? Optional.of(written(draft).get(0))
        : Optional.empty();
  }

  /** Whether the texts write this day with its year so often that it needs none. */
  boolean isCommon(DateDraft draft) {
    return written(draft).size() >= COMMON;
  }

  private List<Integer> written(DateDraft draft) {
    return draft.shape() == Shape.DAY
        ? years.getOrDefault(draft.edtf().apply(SOME_YEAR), List.of())
        : List.of();
  }
}
