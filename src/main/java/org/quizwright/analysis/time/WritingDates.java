package org.quizwright.analysis.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.time.HistoricalDate;

/** When statements were made: what they tell without a date has just happened. */
public final class WritingDates {

  private WritingDates() {}

  /** The date of each source that speaks of its own present, but from no memory, by its id. */
  public static Map<String, HistoricalDate> of(List<AnalysedPassage> passages) {
    Map<String, HistoricalDate> dates = new LinkedHashMap<>();
    for (List<AnalysedPassage> own : AnalysedPassage.bySource(passages).values()) {
      Manner manner = Manner.of(own.get(0).source().metadata(), "", own);
      @Nullable HistoricalDate issued = manner.issued();
      if (issued != null && manner.ofItsTime() && !manner.spoken()) {
        dates.put(own.get(0).source().id(), issued);
      }
    }
    return dates;
  }
}
