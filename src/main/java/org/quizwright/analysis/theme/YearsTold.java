package org.quizwright.analysis.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.source.Passage;
import org.quizwright.model.time.HistoricalDate;

/**
 * The years that a passage tells of.
 *
 * @param inherited whether it names none and goes on with the year that the text named last
 */
record YearsTold(List<HistoricalDate> years, boolean inherited) {

  private static final Pattern YEAR = Pattern.compile("(?=[12])\\b(?:1[0-9]|20)[0-9]{2}\\b");
  private static final double SURE = 1.0;
  private static final double INHERITED = 0.5;

  YearsTold {
    years = List.copyOf(years);
  }

  /** Those of each passage of one source, in order. */
  static List<YearsTold> of(List<Passage> passages) {
    List<YearsTold> all = new ArrayList<>();
    List<HistoricalDate> last = List.of();
    for (Passage passage : passages) {
      List<HistoricalDate> own = in(passage);
      all.add(new YearsTold(own.isEmpty() ? last : own, own.isEmpty()));
      last = own.isEmpty() ? last : own.subList(own.size() - 1, own.size());
    }
    return all;
  }

  private static List<HistoricalDate> in(Passage passage) {
    String heading = passage.heading() == null ? "" : passage.heading();
    return YEAR.matcher(passage.text() + " " + heading)
        .results()
        .map(MatchResult::group)
        .map(HistoricalDate::parse)
        .toList();
  }

  /** Whether it names a year of {@code period} itself. */
  boolean isNamedIn(@Nullable HistoricalDate period) {
    return !inherited && share(period) > 0;
  }

  /** The share of its years that lie in {@code period}; an inherited year counts half. */
  double share(@Nullable HistoricalDate period) {
    if (period == null || years.isEmpty()) {
      return 0;
    }
    long inside = years.stream().filter(period::contains).count();
    return (inherited ? INHERITED : SURE) * inside / years.size();
  }
}
