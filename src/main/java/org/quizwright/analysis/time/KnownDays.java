package org.quizwright.analysis.time;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quizwright.analysis.time.DateDraft.Shape;

/**
 * The years that the texts of a course write with a day: "16 August" may be the one of them all.
 */
final class KnownDays {

  /** Any leap year, so that each day can be named by one. */
  private static final int SOME_YEAR = 2000;

  private final Map<String, TreeSet<Integer>> years = new TreeMap<>();

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
      years.computeIfAbsent(draft.edtf().apply(SOME_YEAR), day -> new TreeSet<>()).add(year);
    }
  }

  /** The only year that the texts write with this day. */
  Optional<Integer> year(DateDraft draft) {
    return draft.shape() == Shape.DAY
        ? Optional.ofNullable(years.get(draft.edtf().apply(SOME_YEAR)))
            .filter(found -> found.size() == 1)
            .map(TreeSet::first)
        : Optional.empty();
  }
}
