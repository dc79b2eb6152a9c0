package org.quizwright.model.content;

import org.jspecify.annotations.Nullable;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/**
 * A number that a text gives.
 *
 * @param low the value, or the low end of a range; percent as 15
 * @param high the same as {@code low} but for a range
 * @param unit such as "percent", "US dollars", "tons", "people"; empty for a bare count
 * @param measures what it counts, in the text's words
 * @param asOf the time it holds for, or null
 * @param hedge such as "at least", or empty
 * @param assertedBy who gives the number
 * @param exact the number as it stands in the sentence, with its unit
 */
public record Figure(
    double low,
    double high,
    String unit,
    String measures,
    @Nullable HistoricalDate asOf,
    String hedge,
    String assertedBy,
    TextRef ref,
    String exact) {

  /** Whether it counts things one by one, so that its unit is the things themselves. */
  public boolean isCount() {
    return unit.isEmpty()
        || unit.equals("people")
        || (" " + measures + " ").contains(" " + unit + " ");
  }

  public boolean isRange() {
    return low != high;
  }
}
